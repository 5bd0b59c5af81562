package org.ayumi.vision;

import java.util.Optional;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads the vision on behalf of the current person. */
@Service
public class VisionService {

    private final VisionRepository visions;
    private final CurrentPerson currentPerson;

    VisionService(VisionRepository visions, CurrentPerson currentPerson) {
        this.visions = visions;
        this.currentPerson = currentPerson;
    }

    /** The vision; empty where none is loaded. */
    public Optional<Vision> find() {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return visions.find();
    }

    /** Stores the vision unless there is one, on behalf of the product itself; tells whether it did. */
    public boolean load(Vision vision) {
        return visions.insert(vision);
    }
}
