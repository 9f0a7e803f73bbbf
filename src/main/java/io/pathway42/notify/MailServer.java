package io.pathway42.notify;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** The mail server that the operator set up with {@code spring.mail.host}, if there is one. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSender> sender;

    MailServer(ObjectProvider<JavaMailSender> sender) {
        this.sender = sender;
    }

    public boolean present() {
        return sender.getIfAvailable() != null;
    }

    JavaMailSender get() {
        return sender.getObject();
    }
}
