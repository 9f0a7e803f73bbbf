package io.pathway42.insight;

import io.pathway42.evidence.ChainKeeper;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The profile {@code verify}: checks every chain, says what holds and where one is broken, and ends with 1 if any is. */
@Component
@Profile("verify")
class VerifyCommand implements ApplicationRunner {

    private final ChainKeeper chains;
    private final ApplicationContext context;

    VerifyCommand(ChainKeeper chains, ApplicationContext context) {
        this.chains = chains;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        int code = report(chains.all(), System.out);
        System.exit(SpringApplication.exit(context, (ExitCodeGenerator) () -> code));
    }

    static int report(List<ChainKeeper.Verified> verified, PrintStream out) {
        for (ChainKeeper.Verified each : verified) {
            out.printf(
                    "%s %s: %d entries, last hash %s%n",
                    each.check().holds() ? "holds " : "BROKEN",
                    each.chain(),
                    each.check().records(),
                    each.check().lastHash());
            each.check().breaks().forEach(found -> out.printf("       #%d %s%n", found.seq(), found.message()));
        }
        long broken = verified.stream().filter(each -> !each.check().holds()).count();
        out.printf("%d chains, %d broken%n", verified.size(), broken);
        return broken == 0 ? 0 : 1;
    }
}
