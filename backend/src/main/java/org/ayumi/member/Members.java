package org.ayumi.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who may act for departments and for the DX office, as Keycloak knows it; kept for ten minutes. */
@Component
public class Members {

    private static final Logger LOG = LoggerFactory.getLogger(Members.class);

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 1_000;

    /** No department's code looks like it. */
    private static final String REVIEWERS = "*reviewers";

    private final MemberSettings.Source settings;
    private final Cache<String, List<Member>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(MOST).build();
    private @Nullable Realm realm;

    Members(MemberSettings.Source settings) {
        this.settings = settings;
    }

    /**
     * Those of a department who may write its plans and reports; none where Keycloak has no such department.
     *
     * @throws MembersUnavailable while Keycloak does not answer
     */
    public List<Member> listEditors(String department) {
        return get(department);
    }

    /**
     * Those who may review plans and reports.
     *
     * @throws MembersUnavailable while Keycloak does not answer
     */
    public List<Member> listReviewers() {
        return get(REVIEWERS);
    }

    private List<Member> get(String key) {
        // What fails is not kept.
        return Objects.requireNonNull(known.get(
                key,
                asked -> asked.equals(REVIEWERS)
                        ? realm().granted(Permission.REVIEW_PLANS)
                        : realm().ofDepartment(asked, Permission.WRITE_OWN_PLANS)
                                .orElseGet(() -> {
                                    LOG.warn(
                                            "Keycloak has no group for the department {}: looked at /departments",
                                            asked);
                                    return List.of();
                                })));
    }

    /** Made when it is first needed: it holds a connection, and who sends no mail needs none. */
    private synchronized Realm realm() {
        if (realm == null) {
            realm = new Realm(settings.get());
        }
        return realm;
    }

    @PreDestroy
    synchronized void close() {
        if (realm != null) {
            realm.close();
            realm = null;
        }
    }
}
