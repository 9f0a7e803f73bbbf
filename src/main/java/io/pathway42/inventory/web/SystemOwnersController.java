package io.pathway42.inventory.web;

import io.pathway42.inventory.SystemOwners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SystemOwnersController {

    private final SystemOwners owners;

    SystemOwnersController(SystemOwners owners) {
        this.owners = owners;
    }

    @PutMapping("/api/v1/programmes/{programmeId}/ai-systems/{ref}/owner")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handTo(@PathVariable String programmeId, @PathVariable String ref, @RequestBody Owner owner) {
        owners.handTo(programmeId, ref, owner.person() == null ? "" : owner.person());
    }

    /** @param person sign-in name */
    record Owner(@Nullable String person) {}
}
