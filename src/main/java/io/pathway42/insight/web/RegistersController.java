package io.pathway42.insight.web;

import io.pathway42.identity.Access;
import io.pathway42.register.Registers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/programmes/{programme}")
class RegistersController {

    private final Registers registers;
    private final Access access;

    RegistersController(Registers registers, Access access) {
        this.registers = registers;
        this.access = access;
    }

    @GetMapping("/{register}")
    Registers.Page page(
            @PathVariable String programme,
            @PathVariable String register,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(required = false) @Nullable String cursor) {
        access.programme(programme);
        return registers.page(programme, register, size, cursor);
    }

    @GetMapping("/{register}/{ref}")
    Map<String, Object> row(@PathVariable String programme, @PathVariable String register, @PathVariable String ref) {
        access.programme(programme);
        return registers.row(programme, register, ref);
    }
}
