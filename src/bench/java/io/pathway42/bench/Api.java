package io.pathway42.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Calls of the HTTP API, each signed by a person with HTTP Basic. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String password;

    Api(URI base, String password) {
        this.base = base.toString().replaceAll("/+$", "") + "/api/v1";
        this.password = password;
    }

    /** An answer, whatever its status; the body is missing when there is none. */
    record Answer(int status, JsonNode body) {

        boolean fine() {
            return status >= 200 && status < 300;
        }

        Answer orFail(String what) {
            if (!fine()) {
                throw new IllegalStateException(what + " was answered with " + status + ": " + body);
            }
            return this;
        }
    }

    Answer get(String person, String path) {
        return send(person, HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    Answer post(String person, String path, Object body) {
        return post(person, path, "application/json", JSON.valueToTree(body).toString());
    }

    Answer post(String person, String path, String type, String body) {
        return send(
                person,
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Every item of a list, page by page. */
    List<JsonNode> all(String person, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "size=200" + cursor;
            JsonNode body = get(person, page).orFail(page).body();
            body.path("items").forEach(items::add);
            cursor = body.path("next").isTextual()
                    ? "&cursor=" + encoded(body.path("next").asText())
                    : "";
        } while (!cursor.isEmpty());
        return items;
    }

    private Answer send(String person, HttpRequest.Builder request) {
        String credentials = person + ":" + password;
        request.header("Accept", "application/json, application/problem+json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .timeout(PATIENCE);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answer is not JSON", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", e);
        }
    }

    static Map<String, Object> map(JsonNode node) {
        return node.isObject() ? JSON.convertValue(node, new TypeReference<>() {}) : Map.of();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
