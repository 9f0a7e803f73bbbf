package io.pathway42.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A demo client, with its dates moved by whole weeks, so that what the file has on a Friday stays on a Friday and its
 * story stands today where the file has it on some day or up to six days after.
 */
class DemoDefinition {

    private static final Pattern DATE = Pattern.compile("'(\\d{4}-\\d{2}-\\d{2})'");
    private static final Pattern START = Pattern.compile("start: '(\\d{4}-\\d{2}-\\d{2})'");

    private static final int DAYS_OF_A_WEEK = 7;

    private final String yaml;

    /** @param story the day of the file that today is to be */
    DemoDefinition(String client, LocalDate story, LocalDate today) throws IOException {
        long weeks = Math.floorDiv(ChronoUnit.DAYS.between(story, today), DAYS_OF_A_WEEK);
        yaml = DATE.matcher(read(client))
                .replaceAll(match -> "'" + LocalDate.parse(match.group(1)).plusWeeks(weeks) + "'");
    }

    byte[] yaml() {
        return yaml.getBytes(StandardCharsets.UTF_8);
    }

    /** The first day of the programme. */
    LocalDate start() {
        var match = START.matcher(yaml);
        if (!match.find()) {
            throw new IllegalStateException("The demo client has no start");
        }
        return LocalDate.parse(match.group(1));
    }

    private static String read(String client) throws IOException {
        try (InputStream content = new ClassPathResource("demo/" + client + ".yaml").getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
