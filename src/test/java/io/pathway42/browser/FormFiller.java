package io.pathway42.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.List;

/** Fills what a form requires, the way a person in a hurry does: the first option, a sentence, the least number. */
final class FormFiller {

    private static final String SENTENCE =
            "Agreed with those concerned and written down in the minutes of the meeting.";
    private static final int ROUNDS = 6;

    private final Page page;

    FormFiller(Page page) {
        this.page = page;
    }

    /** Answers show further questions, so it looks again until nothing is left. */
    void fill() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean changed = false;
            for (ElementHandle field : page.querySelectorAll("#form-body .fjs-form-field:has(.fjs-asterix)")) {
                changed |= field.isVisible() && answer(field);
            }
            if (!changed) {
                return;
            }
        }
    }

    private static boolean answer(ElementHandle field) {
        String type = field.getAttribute("class");
        if (type.contains("-radio") || type.contains("-checklist")) {
            return choose(field);
        } else if (type.contains("-checkbox")) {
            return tick(field);
        } else if (type.contains("-select") || type.contains("-taglist")) {
            return pick(field);
        } else if (type.contains("-number")) {
            return count(field);
        }
        return write(field, type.contains("-datetime") ? "21/11/2026" : SENTENCE);
    }

    private static boolean choose(ElementHandle field) {
        List<ElementHandle> options = field.querySelectorAll("input");
        if (options.isEmpty() || options.stream().anyMatch(ElementHandle::isChecked)) {
            return false;
        }
        options.get(0).click();
        return true;
    }

    private static boolean tick(ElementHandle field) {
        ElementHandle box = field.querySelector("input");
        if (box.isChecked()) {
            return false;
        }
        box.click();
        return true;
    }

    private static boolean pick(ElementHandle field) {
        ElementHandle input = field.querySelector("input");
        if (input == null || !field.querySelectorAll(".fjs-taglist-tag").isEmpty()) {
            return false;
        }
        ElementHandle shown = field.querySelector(".fjs-select-display, .fjs-select-placeholder");
        if (!input.inputValue().isEmpty() || (shown != null && !isPlaceholder(shown))) {
            return false;
        }
        input.click();
        field.waitForSelector(".fjs-dropdownlist-item").click();
        return true;
    }

    private static boolean isPlaceholder(ElementHandle shown) {
        return String.valueOf(shown.getAttribute("class")).contains("placeholder");
    }

    /** The first of some numbers that the field takes. */
    private static boolean count(ElementHandle field) {
        ElementHandle input = field.querySelector("input");
        if (!input.isEditable() || !input.inputValue().isEmpty()) {
            return false;
        }
        for (String number : List.of("1", "5", "50", "1000")) {
            input.fill(number);
            input.press("Tab");
            if (field.querySelector(".fjs-form-field-error") == null) {
                break;
            }
        }
        return true;
    }

    private static boolean write(ElementHandle field, String text) {
        ElementHandle input = field.querySelector("textarea, input");
        if (input == null || !input.isEditable() || !input.inputValue().isEmpty()) {
            return false;
        }
        input.fill(text);
        input.press("Tab");
        return true;
    }
}
