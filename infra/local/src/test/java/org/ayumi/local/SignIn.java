package org.ayumi.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** A sign-in as a browser does it, with its own cookies: authorization code with PKCE. */
final class SignIn {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient http = HttpClient.newHttpClient();
    /** By name. Java's own cookie store keeps secure cookies from http://localhost, where browsers send them. */
    private final Map<String, String> cookies = new HashMap<>();

    private final String issuer;
    private final String client;
    private final String redirect;

    SignIn(RunningStack stack, String client, String redirect) {
        this.issuer = stack.ports().issuer();
        this.client = client;
        this.redirect = redirect;
    }

    /** Opens the sign-in page, with the given parameters besides the usual ones. */
    HttpResponse<String> open(String... more) throws IOException, InterruptedException {
        String query = RunningStack.form(
                "client_id", client, "response_type", "code", "scope", "openid", "redirect_uri", redirect);
        String extra = more.length == 0 ? "" : "&" + RunningStack.form(more);
        return get(issuer + "/protocol/openid-connect/auth?" + query + extra);
    }

    HttpResponse<String> openWithPkce() throws IOException, InterruptedException {
        return open("code_challenge", CHALLENGE, "code_challenge_method", "S256");
    }

    /** Signs in and returns the access token; a confidential client gives its secret. */
    String accessToken(String user, String password, String secret) throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(openWithPkce().body());
        if (!action.find()) {
            throw new AssertionError("No form on the sign-in page");
        }
        HttpResponse<String> signedIn =
                post(action.group(1).replace("&amp;", "&"), RunningStack.form("username", user, "password", password));
        Matcher code = CODE.matcher(signedIn.headers().firstValue("location").orElse(""));
        if (!code.find()) {
            throw new AssertionError("No code for " + user + ": HTTP " + signedIn.statusCode());
        }
        String form = RunningStack.form(
                "grant_type", "authorization_code",
                "client_id", client,
                "code", code.group(1),
                "redirect_uri", redirect,
                "code_verifier", VERIFIER);
        HttpResponse<String> token = post(
                issuer + "/protocol/openid-connect/token",
                secret.isEmpty() ? form : form + "&" + RunningStack.form("client_secret", secret));
        return JsonMapper.shared().readTree(token.body()).path("access_token").asString();
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("set-cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return response;
    }
}
