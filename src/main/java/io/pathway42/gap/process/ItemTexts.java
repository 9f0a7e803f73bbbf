package io.pathway42.gap.process;

import io.pathway42.gap.BacklogItem;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the texts of forms say about a backlog item. */
final class ItemTexts {

    private ItemTexts() {}

    static Map<String, Object> of(BacklogItem item) {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put("itemTitle", item.title());
        texts.put("itemRefs", item.refs().isEmpty() ? "no requirement" : String.join(", ", item.requirementRefs()));
        return texts;
    }
}
