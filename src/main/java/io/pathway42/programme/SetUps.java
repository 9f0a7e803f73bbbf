package io.pathway42.programme;

import io.pathway42.identity.Access;
import io.pathway42.programme.workbook.Workbook;
import org.springframework.stereotype.Component;

/** The workbooks with which a client is set up. */
@Component
public class SetUps {

    private final Access access;
    private final Workbook workbook;

    SetUps(Access access, Workbook workbook) {
        this.access = access;
        this.workbook = workbook;
    }

    /** The empty one, for who may start programmes. */
    public byte[] template() {
        access.mayStartProgrammes();
        return workbook.template();
    }
}
