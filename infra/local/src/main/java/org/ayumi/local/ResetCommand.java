package org.ayumi.local;

import java.nio.file.Files;

/**
 * {@code reset}: wipes what the local stack of one offset remembers.
 *
 * @param state the state folder of this offset
 */
record ResetCommand(StateFolder state) {

    void execute(Progress progress) {
        if (!Files.isDirectory(state.folder())) {
            progress.say("消すものはありません。");
            return;
        }
        try (StateLock _ =
                StateLock.tryTake(state.lock()).orElseThrow(() -> new StackFailure("動いている間は消せません。先に止めてください。"))) {
            ProcessList list = new ProcessList(state.processes());
            ProcessList.end(list.leftovers().stream()
                    .flatMap(process -> process.find().stream())
                    .toList());
            state.wipe();
        }
        progress.say("ローカルのデータを消しました: " + state.folder());
    }
}
