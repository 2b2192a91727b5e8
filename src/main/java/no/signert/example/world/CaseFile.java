package no.signert.example.world;

/**
 * A case (<i>sak</i>), which several bodies may treat.
 *
 * @param id unique in the example
 * @param number as the municipality writes it, {@code 2020/1234}
 * @param title in the written form of the municipality
 * @param declaration whether it is the declaration's own case
 */
public record CaseFile(int id, String number, String title, boolean declaration) {}
