package org.ayumi.testing;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Records the commands the backend sends to the store. */
public final class StoreCommands implements CommandListener {

    private static final Set<String> HOUSEKEEPING =
            Set.of("hello", "isMaster", "ismaster", "ping", "buildInfo", "endSessions");

    private final List<BsonDocument> commands = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Interruption> interruption = new AtomicReference<>();

    private record Interruption(Predicate<BsonDocument> at, Runnable by) {}

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!HOUSEKEEPING.contains(event.getCommandName())) {
            commands.add(event.getCommand().clone());
            var due = interruption.get();
            if (due != null && due.at.test(event.getCommand()) && interruption.compareAndSet(due, null)) {
                due.by.run();
            }
        }
    }

    /** Does something once, just before the next command of that kind is sent: what someone else does meanwhile. */
    public void interrupt(Predicate<BsonDocument> at, Runnable by) {
        interruption.set(new Interruption(at, by));
    }

    /** Forgets what was recorded. */
    public void clear() {
        commands.clear();
    }

    /** The commands since the last {@link #clear()}. */
    public List<BsonDocument> list() {
        return List.copyOf(commands);
    }

    /** The same in short, each with its collection, such as {@code find plans}. */
    public List<String> names() {
        return commands.stream()
                .map(command -> command.getFirstKey() + " "
                        + command.getString(command.getFirstKey()).getValue())
                .toList();
    }
}
