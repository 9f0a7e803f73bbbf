package io.pathway42.inventory;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an inventory record suggests about class and route, before people have looked at it. Every value is a proposal
 * that a form shows and a person changes; the decision tables decide on what is stored then.
 */
public final class ProposedFacts {

    private static final int MANY = 1000;
    private static final Pattern RANKS_PEOPLE = Pattern.compile(
            "\\b(?:rank|scor|rates?\\b|rating|select|shortlist|filter|evaluat|grad)\\w*.*"
                    + "\\b(?:candidate|applicant|employee|worker|person|people|student|patient|customer|borrower|lead)s?\\b");
    private static final Pattern VULNERABLE =
            Pattern.compile("\\b(?:child|children|minors?|pupils?|students?|patients?|vulnerable|elderly|disabled)\\b");
    private static final Pattern SENSITIVE =
            Pattern.compile("\\b(?:biometric|facial|voice|emotion|health|medical|genetic|ethnic|religio)\\w*");
    private static final Pattern BEHAVIOUR =
            Pattern.compile("\\b(?:emotion|mood|sentiment|attrition|behaviou?r of (?:workers|people|persons))\\w*");

    private ProposedFacts() {}

    /** The facts of the EU AI Act as an earlier note or, without one, the purpose suggests them. */
    public static ActFacts act(AiSystem system) {
        LegalNote note = new LegalNote(system.legalNote());
        return new ActFacts(
                system.euExposure() || note.citesTheAct() ? "in" : "outside",
                note.practice(),
                note.annexOne(),
                note.area(),
                note.exemption(),
                note.profiling(),
                note.duty(generatesContent(system)));
    }

    /** @param supplierInforms whether its suppliers say anything usable about the AI inside */
    public static Screening screening(AiSystem system, ActFacts act, boolean supplierInforms) {
        String words = (system.purpose() + " " + system.affected()).toLowerCase(Locale.ROOT);
        boolean protectedMatter = !"none".equals(act.annexThreeArea());
        boolean ranks =
                RANKS_PEOPLE.matcher(system.purpose().toLowerCase(Locale.ROOT)).find()
                        || (protectedMatter && "decision_support".equals(system.autonomy()));
        return new Screening(
                ranks,
                protectedMatter,
                VULNERABLE.matcher(words).find(),
                SENSITIVE.matcher(words).find(),
                system.personalData() && BEHAVIOUR.matcher(words).find(),
                "interaction".equals(act.transparencyDuty()),
                deployed(system)
                        && (generatesContent(system) || new LegalNote(system.legalNote()).namesGeneratedContent()),
                system.autonomy().startsWith("auto"),
                system.users() > MANY,
                ranks && protectedMatter,
                system.thirdPartyOrEmbedded() && !supplierInforms,
                !"production".equals(system.status()) && system.running());
    }

    public static Exposure exposure(AiSystem system) {
        boolean supplied = deployed(system)
                && (system.isoRole().contains("producer") || system.isoRole().contains("provider"));
        boolean beyondAdvice = !system.autonomy().isEmpty() && !"advisory".equals(system.autonomy());
        return new Exposure(
                supplied,
                system.personalData() && beyondAdvice && deployed(system),
                supplied && system.personalData(),
                false);
    }

    /** Whether any supplier of a system says something usable about the AI inside. */
    public static boolean informed(AiSystem system, List<Supplier> suppliers) {
        return suppliers.stream()
                .filter(supplier -> system.supplierRefs().contains(supplier.ref()))
                .anyMatch(supplier -> !"none".equals(supplier.dueDiligence()));
    }

    private static boolean generatesContent(AiSystem system) {
        return "generates_content".equals(system.autonomy());
    }

    private static boolean deployed(AiSystem system) {
        return !"research".equals(system.status()) && !"in_development".equals(system.status());
    }
}
