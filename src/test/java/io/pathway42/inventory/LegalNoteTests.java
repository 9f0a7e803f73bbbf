package io.pathway42.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalNoteTests {

    @ParameterizedTest
    @CsvSource({
        "'Art. 5(1)(f) emotion inference at the workplace', f",
        "'Article 5 (1) (bb)', bb",
        "'Art. 50(1) interaction disclosure', none",
        "'general assistance', none",
    })
    void readsTheProhibitedPractice(String note, String practice) {
        assertThat(new LegalNote(note).practice()).isEqualTo(practice);
    }

    @ParameterizedTest
    @CsvSource({
        "'Annex III point 4(b): performance of workers', 4",
        "'Annex III 4(a) when used to evaluate candidates', 4",
        "'Annex III, area 5', 5",
        "'no Annex III area', none",
        "'not Annex III point 1: one-to-one verification', none",
        "'Annex I safety component', none",
    })
    void readsTheAreaOfAnnexThree(String note, String area) {
        assertThat(new LegalNote(note).area()).isEqualTo(area);
    }

    @ParameterizedTest
    @CsvSource({
        "'Annex I safety component', true",
        "'Annex III point 4', false",
        "'no Annex I product', false",
    })
    void tellsAnnexOneFromAnnexThree(String note, boolean annexOne) {
        assertThat(new LegalNote(note).annexOne()).isEqualTo(annexOne);
    }

    @ParameterizedTest
    @CsvSource({
        "'Annex III 4(b); profiling excludes Art. 6(3) exemption', none, true",
        "'Annex III 4(a), Art. 6(3) narrow procedural task, no profiling', narrow_procedural, false",
        "'Annex III 3, Art. 6(3): improves finished work', improves_finished_work, false",
        "'Annex III 5, Art. 6(3): detects deviations', detects_deviations, false",
        "'Annex III 5, Art. 6(3)', preparatory, false",
        "'Annex III 5', none, false",
    })
    void readsExemptionAndProfiling(String note, String exemption, boolean profiling) {
        assertThat(new LegalNote(note).exemption()).isEqualTo(exemption);
        assertThat(new LegalNote(note).profiling()).isEqualTo(profiling);
    }

    @ParameterizedTest
    @CsvSource({
        "'Art. 50(1) interaction, Art. 50(2) marking', false, interaction",
        "'Art. 50(2); marking due', true, generates_content",
        "'Art. 50(3)', false, emotion_or_biometric",
        "'Art. 50(4)', false, deep_fake",
        "'Art. 50', true, generates_content",
        "'Art. 50', false, interaction",
        "'no duty', true, none",
    })
    void readsTheTransparencyDuty(String note, boolean generatesContent, String duty) {
        assertThat(new LegalNote(note).duty(generatesContent)).isEqualTo(duty);
    }
}
