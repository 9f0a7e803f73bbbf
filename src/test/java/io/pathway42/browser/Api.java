package io.pathway42.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pathway42.Definitions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What happens beside the browser: a programme is opened, somebody looks who has what. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final HttpClient http = HttpClient.newHttpClient();

    Api(String address) {
        this.address = address;
    }

    /** Opens a programme like brackenfold's for a client of its own, led by a consultant whose inbox shows nothing else; its id. */
    String openProgramme() {
        return call("consultant", "POST", "/programmes", Definitions.apart("brackenfold", "alex.morgan"))
                .path("id")
                .asText();
    }

    /** The first open task of a programme. */
    JsonNode firstTask(String programme) {
        JsonNode items = call("operator", "GET", "/tasks?scope=all&programme=" + programme, null)
                .path("items");
        if (items.isEmpty()) {
            throw new AssertionError("No task is open in " + programme);
        }
        return items.path(0);
    }

    static String holder(JsonNode task) {
        return task.path("assignee").isNull()
                ? task.path("candidates").path(0).asText()
                : task.path("assignee").asText();
    }

    JsonNode call(String person, String method, String path, @org.jspecify.annotations.Nullable JsonNode body) {
        String credentials = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            String answer = http.send(request, BodyHandlers.ofString()).body();
            return JSON.readTree(answer.isEmpty() ? "{}" : answer);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
