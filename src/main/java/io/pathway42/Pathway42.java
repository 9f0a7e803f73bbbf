package io.pathway42;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product: one application, one database, the process engine inside. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Pathway42 {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(Pathway42.class, args);
    }
}
