package io.pathway42.notify;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.pathway42.PathwayTest;
import io.pathway42.ProcessWalk;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** With a mail server in this JVM, a round each day, and webhooks that may call this machine. */
@PathwayTest
@Import(ProcessWalk.class)
@TestPropertySource(
        properties = {
            "pathway42.notify.rounds=0 0 6 * * ?",
            "pathway42.notify.loopback=true",
            "pathway42.notify.address=https://pathway42.example.com",
            "pathway42.notify.pause=PT1H",
            "spring.mail.host=localhost"
        })
abstract class NotifyTest {

    static final GreenMail MAILS =
            new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    static {
        MAILS.start();
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
    }
}
