package io.pathway42.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The product as a process of its own, in the rehearsal profile and a heap of 512 MB. */
final class Product implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final double startSeconds;

    private Product(Process process, URI address, double startSeconds) {
        this.process = process;
        this.address = address;
        this.startSeconds = startSeconds;
    }

    static Product start(String url, String user, String password) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dspring.profiles.active=rehearsal",
                "-cp",
                System.getProperty("java.class.path"),
                "io.pathway42.Pathway42");
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("SPRING_DATASOURCE_URL", url);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", user);
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", password);
        Path log = Files.createTempFile("pathway42-", ".log");
        long began = System.nanoTime();
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        URI address = URI.create("http://localhost:" + port);
        while (!healthy(address)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("The product did not start; see " + log);
            }
        }
        return new Product(process, address, (System.nanoTime() - began) / 1e9);
    }

    URI address() {
        return address;
    }

    /** From the start of the process to the first healthy answer. */
    double startSeconds() {
        return startSeconds;
    }

    /** The most memory the process has had resident, in MB, where the system tells. */
    long peakMegabytes() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .findFirst()
                                .orElse(0)
                        / 1024
                : 0;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static boolean healthy(URI address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
