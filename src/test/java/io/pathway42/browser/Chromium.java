package io.pathway42.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: what {@code CHROMIUM} names, else one on the path, else the one in the front-end's
 * packages, so that a fresh machine needs no other install.
 */
final class Chromium {

    static final Path FRONTEND = Path.of("src/main/frontend");

    private final String executable;
    private final Map<String, String> environment = new HashMap<>(System.getenv());

    private Chromium(String executable) {
        this.executable = executable;
    }

    static Chromium find() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst())
                .map(Chromium::new)
                .orElseGet(Chromium::fromPackages);
    }

    Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(executable))
                        .setEnv(environment)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--headless=shell")));
    }

    private static Optional<String> onPath(String name) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Two lines: where it was unpacked, and where its shared libraries are. */
    private static Chromium fromPackages() {
        List<String> lines = run("node", "scripts/chromium.js");
        Chromium chromium = new Chromium(lines.get(0));
        if (lines.size() > 1 && !lines.get(1).isBlank()) {
            chromium.environment.put("LD_LIBRARY_PATH", lines.get(1));
        }
        return chromium;
    }

    private static List<String> run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FRONTEND.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || printed.isBlank()) {
                throw new IllegalStateException("The browser of the packages could not be unpacked.");
            }
            return printed.lines().toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
