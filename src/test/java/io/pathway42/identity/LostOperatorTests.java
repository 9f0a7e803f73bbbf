package io.pathway42.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.pathway42.PathwayTest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PathwayTest
@ExtendWith(OutputCaptureExtension.class)
class LostOperatorTests {

    private static final String NEW = "kettle orbit violin marsh";

    @Autowired
    private OneTimeCodes codes;

    @Autowired
    private People people;

    @Autowired
    private VerifiedPasswords passwords;

    @Autowired
    private Accounts accounts;

    @Test
    void findsACodeInTheLogOfTheStart(CapturedOutput log) {
        String name = "kim." + UUID.randomUUID().toString().substring(0, 8);
        people.add(new Person(name, name, null, "Kim Larsen", "", "", Person.OPERATOR));
        helper(name).help();
        Matcher code = Pattern.compile("([A-Z2-9]{5}-){4}[A-Z2-9]{5}").matcher(log);
        assertThat(code.find()).isTrue();
        codes.use(code.group(), NEW, NEW);
        assertThat(passwords.matches(
                        NEW, accounts.known(name).map(Account::getPassword).orElse("")))
                .isTrue();
    }

    @Test
    void saysWhenNobodyHasTheNameAndStartsAllTheSame(CapturedOutput log) {
        helper("nobody").help();
        assertThat(log).contains("Nobody signs in as 'nobody'");
    }

    private LostOperator helper(String name) {
        return new LostOperator(
                new IdentitySettings(64, 1, Duration.ZERO, name, Duration.ZERO, Set.of(), null, null, "unused"), codes);
    }
}
