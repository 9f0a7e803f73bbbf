package io.pathway42.bench;

import io.pathway42.bench.Clones.Person;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as browsers ask for them, each client signed in with a session of its own. */
final class Pages {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final URI address;
    private final List<Person> people;
    private final List<HttpClient> staff = new ArrayList<>();
    private final List<HttpClient> consultants = new ArrayList<>();
    private final String programme;

    Pages(URI address, List<Person> people, String programme) throws IOException, InterruptedException {
        this.address = address;
        this.people = people;
        this.programme = programme;
        for (Person person : people) {
            staff.add(signedIn(person.signIn()));
            consultants.add(signedIn("consultant"));
        }
    }

    Timing.Call inbox() {
        return of(staff, client -> "/work");
    }

    Timing.Call tasks() {
        return of(
                staff, client -> "/api/v1/tasks?programme=" + people.get(client).programme());
    }

    Timing.Call programme() {
        return of(staff, client -> "/programmes/" + people.get(client).programme());
    }

    Timing.Call portfolio() {
        return of(consultants, client -> "/portfolio");
    }

    Timing.Call steps() {
        return of(staff, client -> "/programmes/" + people.get(client).programme() + "/steps");
    }

    Timing.Call forecast() {
        return of(staff, client -> "/api/v1/programmes/" + people.get(client).programme() + "/forecast");
    }

    private interface Path {
        String of(int client);
    }

    private Timing.Call of(List<HttpClient> clients, Path path) {
        return client -> {
            HttpRequest request =
                    HttpRequest.newBuilder(address.resolve(path.of(client))).build();
            var response = clients.get(client).send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " was answered with " + response.statusCode());
            }
        };
    }

    private HttpClient signedIn(String person) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        String page = http.send(
                        HttpRequest.newBuilder(address.resolve("/sign-in")).build(), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token: " + programme);
        }
        String form = "name=%s&password=demo&_csrf=%s".formatted(encoded(person), encoded(token.group(1)));
        int status = http.send(
                        HttpRequest.newBuilder(address.resolve("/sign-in"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        if (status != 302) {
            throw new IllegalStateException(person + " could not sign in: " + status);
        }
        return http;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
