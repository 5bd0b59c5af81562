package org.ayumi.local;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code token}: an access token of a demonstration account.
 *
 * @param ports the ports of this offset
 */
record TokenCommand(Ports ports) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every demonstration account has this password; the local realm only. */
    private static final String PASSWORD = "ayumi";

    String execute(String user) {
        String address = "http://127.0.0.1:" + ports.keycloak() + "/realms/ayumi/protocol/openid-connect/token";
        String form = "grant_type=password&client_id=ayumi-cli&username=" + encode(user) + "&password=" + PASSWORD;
        Http.Answer answer;
        try {
            answer = Http.post(address, form);
        } catch (IOException e) {
            throw new StackFailure(ports.keycloakUrl() + " に Keycloak が見つかりません。先に ./ayumi run で起動してください。", e);
        }
        if (answer.status() == 200) {
            return JSON.readTree(answer.body()).path("access_token").asString();
        }
        if (answer.status() == 400 || answer.status() == 401) {
            throw new StackFailure("「" + user + "」のトークンを取れません（" + reason(answer) + "）。見本のアカウントの名前を指定してください。");
        }
        throw new StackFailure("Keycloak がトークンを返しません（HTTP " + answer.status() + "）。");
    }

    /** Keycloak's own words are English; the usual ones are said in Japanese. */
    private static String reason(Http.Answer answer) {
        return switch (error(answer)) {
            case "invalid_grant" -> "このユーザーはいないか、ロックされています";
            case "invalid_client", "unauthorized_client" -> "ローカルのレルムに ayumi-cli がありません";
            case String other -> other;
        };
    }

    private static String error(Http.Answer answer) {
        try {
            return JSON.readTree(answer.body()).path("error").asString("理由は不明です");
        } catch (JacksonException e) {
            return "理由は不明です";
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
