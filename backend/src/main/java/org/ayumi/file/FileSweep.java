package org.ayumi.file;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away what was uploaded and never used. Every instance does so; each step may be repeated by another one. */
@Component
class FileSweep {

    private static final Logger LOG = LoggerFactory.getLogger(FileSweep.class);
    private static final int MOST_AT_ONCE = 200;

    /** How far back pieces of broken uploads are looked for. */
    private static final Duration LOOKS_BACK = Duration.ofDays(30);

    private final FileRepository files;
    private final ObjectProvider<FileHolder> holders;
    private final Clock clock;

    FileSweep(FileRepository files, ObjectProvider<FileHolder> holders, Clock clock) {
        this.files = files;
        this.holders = holders;
        this.clock = clock;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class Schedule {}

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void sweep() {
        var now = clock.instant();
        var expired = files.listExpired(now, MOST_AT_ONCE);
        for (var file : expired) {
            if (isNamed(file)) {
                // Its claim was never settled: whoever made it died between the two steps.
                files.keep(file.id());
            } else {
                files.deleteExpired(file);
            }
        }
        files.deleteFragments(now.minus(LOOKS_BACK), now.minus(FileService.WAITS));
        if (!expired.isEmpty()) {
            LOG.info("looked at {} uploads that were never settled", expired.size());
        }
    }

    private boolean isNamed(StoredFile file) {
        var claim = file.claim();
        return claim != null
                && holders.stream()
                        .filter(holder -> holder.kind().equals(claim.kind()))
                        .anyMatch(holder -> holder.names(claim, file.id()));
    }
}
