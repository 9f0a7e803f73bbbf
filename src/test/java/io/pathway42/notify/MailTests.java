package io.pathway42.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.pathway42.ProcessWalk;
import io.pathway42.engine.Rehearsal;
import io.pathway42.identity.People;
import io.pathway42.identity.Person;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailTests extends NotifyTest {

    @Autowired
    private ProcessWalk walk;

    @Autowired
    private Rehearsal rehearsal;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Choices choices;

    @Autowired
    private People people;

    @Autowired
    private Postman postman;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String client = "";
    private String address = "";

    @BeforeEach
    void givesOliverAnAddress() {
        client = walk.open("brackenfold");
        address = "oliver@" + client + ".example.com";
        jdbc.sql("update person set email = :address where sign_in = :person")
                .param("address", address)
                .param("person", oliver())
                .update();
        jdbc.sql("update client set calendar = null where id = :client")
                .param("client", client)
                .update();
        rehearsal.advanceTo(noonOf(DayOfWeek.WEDNESDAY));
    }

    @AfterEach
    void emptiesTheOutbox() {
        jdbc.sql("update mail set state = 'SENT' where state <> 'SENT'").update();
        jdbc.sql("update notification set mail = 'NONE' where mail = 'WAITING'").update();
    }

    @Test
    void putsAllThatWaitsForAPersonIntoOneMailOfTextAndHtml() throws Exception {
        tell(aNotice("Agree the budget"));
        tell(aNotice("Name the team"));

        postman.goRound();

        MimeMessage mail = only(mails());
        assertThat(mail.getSubject()).isEqualTo("2 things in Pathway42");
        assertThat(parts(mail))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part)
                        .contains("Agree the budget")
                        .contains("Name the team")
                        .contains("https://pathway42.example.com/work/tasks/"));
        assertThat(parts(mail).get(0))
                .contains("* \"Agree the budget\" is yours\n")
                .doesNotContain("<");
        assertThat(parts(mail).get(1)).contains("<!DOCTYPE html>");
    }

    @Test
    void tellsOnlyTheLastReminderOfAStep() throws Exception {
        tell(aReminder(Kind.DUE));
        rehearsal.advance("PT1H");
        tell(aReminder(Kind.OVERDUE));

        postman.goRound();

        assertThat(parts(only(mails())).get(0)).contains("is overdue").doesNotContain("is due soon");
    }

    @Test
    void writesInTheLanguageOfThePerson() throws Exception {
        choices.choose(person(), Digest.EACH, "de", null);
        tell(aNotice("Agree the budget"));

        postman.goRound();

        assertThat(only(mails()).getSubject()).isEqualTo("„Agree the budget“ liegt bei Ihnen");
    }

    @Test
    void mailsWhatARealStepCauses() throws Exception {
        walk.next(walk.start(client, "gap-questionnaire", Map.of("role", "supplier_manager"), Optional.empty()));

        postman.goRound();

        assertThat(parts(only(mails())).get(0)).contains("is yours").contains("Brackenfold Analytics");
    }

    @Test
    void sendsNothingAtTheWeekend() {
        rehearsal.advanceTo(noonOf(DayOfWeek.SATURDAY));
        tell(aNotice("Agree the budget"));
        postman.goRound();
        assertThat(mails()).isEmpty();

        rehearsal.advance("P2D");
        postman.goRound();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void waitsForTheMorningOfADigest() {
        choices.choose(person(), Digest.DAILY, null, null);
        tell(aNotice("Agree the budget"));
        postman.goRound();
        assertThat(mails()).isEmpty();

        rehearsal.advance("P1D");
        postman.goRound();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void mailsLegalDeadlinesAtOnceWhateverSomebodyChose() throws Exception {
        choices.choose(person(), Digest.NONE, null, null);
        rehearsal.advanceTo(noonOf(DayOfWeek.SUNDAY));
        tell(aNotice("Agree the budget"));
        tell(new Notice(
                Kind.DUE,
                client + "-1",
                client,
                "t-1",
                "Tell the authority",
                null,
                null,
                now().plusDays(1),
                null,
                true,
                false));

        postman.goRound();

        MimeMessage mail = only(mails());
        assertThat(parts(mail).get(0)).contains("Tell the authority", "legal deadline");
        assertThat(parts(mail).get(0)).doesNotContain("Agree the budget");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void saysNothingOfWhatIsConfidential() throws Exception {
        tell(new Notice(
                Kind.ASSIGNED,
                client + "-1",
                client,
                "t-1",
                "Look into the concern about Mei",
                "CASE-7",
                "Concern about Mei",
                now(),
                null,
                false,
                true));

        postman.goRound();

        assertThat(GreenMailUtil.getWholeMessage(only(mails())))
                .contains("A confidential step")
                .doesNotContain("Mei", "CASE-7");
    }

    @Test
    void mailsNothingAboutAStepThatIsDoneByThen() {
        choices.choose(person(), Digest.DAILY, null, null);
        tell(aNotice("Agree the budget"));
        notifications.over("t-Agree the budget");

        rehearsal.advance("P1D");
        postman.goRound();

        assertThat(mails()).isEmpty();
    }

    @Test
    void carriesTheAddressWithWhichOneClickEndsDigests() throws Exception {
        tell(aNotice("Agree the budget"));
        postman.goRound();
        MimeMessage mail = only(mails());

        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).startsWith("<https://pathway42.example.com/unsubscribe/");
    }

    @Test
    void testsWithoutAWayIntoTheChoicesOfWhoTests() throws Exception {
        outbox.test(oliver(), address);

        postman.goRound();

        MimeMessage mail = only(mails());
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(parts(mail)).allSatisfy(part -> assertThat(part).doesNotContain("/unsubscribe/", "/settings/"));
    }

    @Test
    void dropsWhatIsDoneFromAMailThatHadToWait() throws Exception {
        int port = sender.getPort();
        sender.setPort(1);
        tell(aReminder(Kind.OVERDUE));
        tell(aNotice("Agree the budget"));
        postman.goRound();
        notifications.over("t-1");

        sender.setPort(port);
        rehearsal.advance("PT2M");
        postman.goRound();

        assertThat(parts(only(mails())).get(0)).contains("Agree the budget").doesNotContain("overdue");
    }

    @Test
    void dropsAMailOfWhichNothingIsLeft() {
        int port = sender.getPort();
        sender.setPort(1);
        tell(aReminder(Kind.OVERDUE));
        postman.goRound();
        notifications.over("t-1");

        sender.setPort(port);
        rehearsal.advance("PT2M");
        postman.goRound();

        assertThat(mails()).isEmpty();
        assertThat(troubled()).isEmpty();
    }

    @Test
    void triesAgainWithGrowingDelaysWhileTheServerIsDownAndLosesNothing() {
        int port = sender.getPort();
        sender.setPort(1);
        tell(aNotice("Agree the budget"));
        postman.goRound();
        assertThat(only(troubled()).error()).isNotBlank();
        postman.goRound();
        assertThat(only(troubled()).attempts()).isEqualTo(1);
        rehearsal.advance("PT2M");
        postman.goRound();
        assertThat(only(troubled()).attempts()).isEqualTo(2);

        sender.setPort(port);
        rehearsal.advance("PT6M");
        postman.goRound();

        assertThat(mails()).hasSize(1);
        assertThat(troubled()).isEmpty();
    }

    @Test
    void givesUpAfterTheLastTryUntilAnOperatorTriesAgain() {
        int port = sender.getPort();
        sender.setPort(1);
        tell(aNotice("Agree the budget"));
        for (int day = 0; day < 8; day++) {
            postman.goRound();
            rehearsal.advance("P1D");
        }
        assertThat(only(troubled()).state()).isEqualTo(Mail.FAILED);

        sender.setPort(port);
        outbox.again(only(troubled()).id());
        postman.goRound();

        assertThat(mails()).hasSize(1);
    }

    @Test
    void saysWhenTheServerGoesAwayInTheMiddle() {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        int port = sender.getPort();
        sender.setPort(server.getSmtp().getPort());
        server.stop();
        tell(aNotice("Agree the budget"));

        postman.goRound();

        sender.setPort(port);
        assertThat(only(troubled()).attempts()).isEqualTo(1);
    }

    private void tell(Notice notice) {
        notifications.tell(notice, List.of(oliver()));
    }

    private Notice aNotice(String what) {
        return new Notice(
                Kind.ASSIGNED, client + "-1", client, "t-" + what, what, null, null, now(), null, false, false);
    }

    private Notice aReminder(Kind kind) {
        return new Notice(kind, client + "-1", client, "t-1", "Name the team", null, null, now(), null, false, false);
    }

    private List<Mail> troubled() {
        return outbox.troubled(100).stream()
                .filter(mail -> mail.person().equals(oliver()))
                .toList();
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(MAILS.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(to(mail)).contains(address))
                .toList();
    }

    private static jakarta.mail.Address[] to(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The texts of a mail, the plain one first. */
    private static List<String> parts(MimeMessage mail) throws Exception {
        return flat(mail.getContent()).map(text -> text.replace("\r\n", "\n")).toList();
    }

    private static java.util.stream.Stream<String> flat(Object content) throws Exception {
        if (!(content instanceof Multipart parts)) {
            return java.util.stream.Stream.of(content.toString());
        }
        java.util.stream.Stream<String> all = java.util.stream.Stream.of();
        for (int part = 0; part < parts.getCount(); part++) {
            all = java.util.stream.Stream.concat(
                    all, flat(parts.getBodyPart(part).getContent()));
        }
        return all;
    }

    private Person person() {
        return people.find(oliver()).orElseThrow();
    }

    private String oliver() {
        return "oliver.grant@" + client;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private OffsetDateTime noonOf(DayOfWeek day) {
        return now().with(TemporalAdjusters.next(day)).withHour(12).withMinute(0);
    }
}
