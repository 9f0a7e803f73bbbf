package io.pathway42.standard.web;

import io.pathway42.standard.Catalogue;
import io.pathway42.standard.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CatalogueController {

    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/v1/catalogue")
    Requirements requirements(
            @RequestParam(defaultValue = "100") int size, @RequestParam(defaultValue = "") String cursor) {
        List<Requirement> all = catalogue.requirements();
        List<String> refs = all.stream().map(Requirement::ref).toList();
        int from = refs.indexOf(cursor) + 1;
        int to = Math.min(all.size(), from + Math.max(1, Math.min(size, 200)));
        return new Requirements(all.subList(from, to), to < all.size() ? refs.get(to - 1) : null);
    }

    record Requirements(List<Requirement> items, @Nullable String next) {}
}
