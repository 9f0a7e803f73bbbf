package io.pathway42.identity.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies and sends the token of the page it looked at last, over real HTTP. */
final class BrowserLike {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";
    private String userAgent = "";

    BrowserLike(int port) {
        address = "http://localhost:" + port;
    }

    /** @param text what the browser says of itself */
    BrowserLike calledItself(String text) {
        userAgent = text;
        return this;
    }

    BrowserLike signIn(String name, String password) {
        get("/sign-in");
        post("/sign-in", Map.of("name", name, "password", password));
        return this;
    }

    HttpResponse<String> get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + path)));
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encoded(token);
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> "PATHWAY42".equals(cookie.getName()))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Where an answer leads, without the address of the server. */
    String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(address, "");
    }

    boolean signedIn() {
        return get("/account").statusCode() == 200;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            if (!userAgent.isEmpty()) {
                request.setHeader("User-Agent", userAgent);
            }
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
