package org.ayumi.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.BsonDocument;

/** Records the commands the backend sends to the store. */
public final class StoreCommands implements CommandListener {

    private static final Set<String> HOUSEKEEPING =
            Set.of("hello", "isMaster", "ismaster", "ping", "buildInfo", "endSessions");

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!HOUSEKEEPING.contains(event.getCommandName())) {
            commands.add(event.getCommand().clone());
        }
    }

    /** Forgets what was recorded. */
    public void clear() {
        commands.clear();
    }

    /** The commands since the last {@link #clear()}. */
    public List<BsonDocument> list() {
        return List.copyOf(commands);
    }
}
