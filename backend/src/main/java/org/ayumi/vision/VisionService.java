package org.ayumi.vision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads the vision on behalf of the current person. */
@Service
public class VisionService {

    private final VisionRepository visions;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    VisionService(VisionRepository visions, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.visions = visions;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The vision; empty where none is loaded. */
    public Optional<Vision> find() {
        return findDocument().map(VisionDocument::vision);
    }

    /** The vision with its versions; empty where none is loaded. */
    public Optional<VisionDocument> findDocument() {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return visions.find();
    }

    /**
     * The changes of the vision, newest first.
     *
     * @param before only changes of versions below this one
     * @param most how many at most
     */
    public List<Stamp> listRevisions(VisionDocument document, int before, int most) {
        currentPerson.get().require(Permission.READ_ALL_REVISIONS);
        return history.list(document, VisionDocument.WHOLE, before, most);
    }

    /** Stores the vision unless there is one, on behalf of the product itself; tells whether it did. */
    public boolean load(Vision vision, Stamp.Author author) {
        var first = VisionDocument.first(vision, author, clock.instant());
        visions.complete(vision.hierarchy(), first.stamp());
        return visions.insert(first);
    }
}
