package org.ayumi.testing;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The demonstration accounts, with tokens as the realm issues them. */
public enum Account {
    JOHO("情報政策課", "joho-seisaku", "joho-seisaku"),
    DX("DX戦略課", "dx-senryaku", "dx-senryaku"),
    KIKAKU("企画経営課", "kikaku-keiei", "department-editor"),
    KOSEKI("戸籍住民課", "koseki-jumin", "department-editor"),
    KOKUHO("国保年金課", "kokuho-nenkin", "department-editor"),
    ZEIMU("税務課", "zeimu", "department-viewer"),
    KANBU("企画経営課", "kikaku-keiei", "executive"),
    MUSHOKU("", "", "");

    private final String departmentName;
    private final List<String> departments;
    private final List<String> roles;

    Account(String departmentName, String department, String role) {
        this.departmentName = departmentName;
        this.departments = department.isEmpty() ? List.of() : List.of(department);
        this.roles = role.isEmpty() ? List.of() : List.of(role);
    }

    /** The account's name. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code of its department. */
    public String department() {
        return departments.getFirst();
    }

    /** A token that is good for five minutes. */
    public String token() {
        return TestRealm.TRUSTED.sign(claims().build());
    }

    /** The claims of such a token. */
    public JWTClaimsSet.Builder claims() {
        return claims(departments, roles);
    }

    /** Claims of the same account with other departments and roles. */
    public JWTClaimsSet.Builder claims(List<String> departments, List<String> roles) {
        return new JWTClaimsSet.Builder()
                .issuer(TestRealm.TRUSTED.issuer())
                .subject(username())
                .audience("ayumi-api")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                .claim("preferred_username", username())
                .claim("name", ("担当者（見本） " + departmentName).strip())
                .claim("given_name", "担当者（見本）")
                .claim("family_name", departmentName)
                .claim("departments", departments)
                .claim("realm_access", Map.of("roles", roles));
    }
}
