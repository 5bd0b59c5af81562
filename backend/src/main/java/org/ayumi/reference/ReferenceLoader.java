package org.ayumi.reference;

import java.util.List;
import org.ayumi.department.DepartmentService;
import org.ayumi.document.DocumentService;
import org.ayumi.revision.Stamp;
import org.ayumi.strategy.loading.StrategyLoading;
import org.ayumi.vision.VisionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Stores what is not there yet and touches nothing else: it may run at every start, on several instances at once, and
 * never overwrites an edit.
 */
@Component
class ReferenceLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);

    private static final Stamp.Author AUTHOR = new Stamp.Author("あゆみ", "ayumi", "公表資料から読み込みました");

    private final ReferenceFiles files;
    private final DocumentService documents;
    private final DepartmentService departments;
    private final VisionService visions;
    private final StrategyLoading strategies;
    private final List<ReferenceFollower> followers;

    ReferenceLoader(
            ResourcePatternResolver resources,
            @Value("${ayumi.reference.location}") String folder,
            DocumentService documents,
            DepartmentService departments,
            VisionService visions,
            StrategyLoading strategies,
            List<ReferenceFollower> followers) {
        this.files = new ReferenceFiles(resources, folder);
        this.documents = documents;
        this.departments = departments;
        this.visions = visions;
        this.strategies = strategies;
        this.followers = followers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var data = ReferenceData.read(files);
        long loaded = documents.load(data.documents()) + departments.load(data.departments());
        loaded += visions.load(data.vision(), AUTHOR) ? 1 : 0;
        loaded += data.strategies().stream()
                .filter(strategy -> strategies.load(strategy, AUTHOR))
                .count();
        if (loaded > 0) {
            LOG.info("loaded {} reference documents; what was there already is unchanged", loaded);
        }
        followers.forEach(follower -> follower.follow(data.departments(), data.vision(), data.strategies()));
    }
}
