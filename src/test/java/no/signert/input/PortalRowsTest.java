package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalRowsTest {
  private static final String HEADER =
      "municipality_number,adapter,base_url,tenant,options,robots,override_approved_by,"
          + "override_approved_on,override_reason,enabled,note\n";
  private static final String ROW =
      "4206,elements,https://p.example/publikum/,T1,years=2;depth=3,obey,,,,yes,ours\n";
  private static final String APPROVED =
      ROW.replace("obey,,,", "override,Kari Nordmann,2020-04-01,Letter of consent");

  @TempDir Path folder;

  private Desk desk(String rows) {
    return new Desk(folder)
        .source("{ type: portals, path: DIR/portals.csv }")
        .write("portals.csv", HEADER + rows);
  }

  private Portal read(String row) {
    return ((SourceDefinition.Portals) desk(row).read().sources().get(1)).rows().get(0);
  }

  @Test
  void aRowIsRead() {
    assertThat(read(ROW))
        .isEqualTo(
            new Portal(
                new MunicipalityNumber("4206"),
                "elements",
                URI.create("https://p.example/publikum/"),
                "T1",
                Map.of("years", "2", "depth", "3"),
                null,
                true,
                "ours"));
  }

  @Test
  void aPermissionToGoAgainstRobotsIsRead() {
    assertThat(read(APPROVED).override())
        .isEqualTo(
            new Portal.RobotsOverride(
                "Kari Nordmann", LocalDate.of(2020, 4, 1), "Letter of consent"));
  }

  @Test
  void aRowCanBeSwitchedOff() {
    assertThat(read(ROW.replace(",yes,", ",no,")).enabled()).isFalse();
  }

  @Test
  void aRowIsAskedUnlessSwitchedOff() {
    assertThat(read(ROW.replace(",yes,", ",,")).enabled()).isTrue();
  }

  @Test
  void anOptionMayHoldAnEqualsSign() {
    String row = ROW.replace("years=2;depth=3", "start=/list?year=2020");
    assertThat(read(row).options()).containsExactly(Map.entry("start", "/list?year=2020"));
  }

  @Test
  void anOverrideWithoutAnApproverIsRefused() {
    assertThat(desk(APPROVED.replace("Kari Nordmann", "")).problem())
        .isEqualTo("portals.csv:2: override_approved_by is empty. Fill it in, or remove the row.");
  }

  @Test
  void anOverrideWithoutADayIsRefused() {
    assertThat(desk(APPROVED.replace("2020-04-01", "")).problem())
        .isEqualTo("portals.csv:2: override_approved_on is empty. Fill it in, or remove the row.");
  }

  @Test
  void anOverrideWithoutAReasonIsRefused() {
    assertThat(desk(APPROVED.replace("Letter of consent", "")).problem())
        .isEqualTo("portals.csv:2: override_reason is empty. Fill it in, or remove the row.");
  }

  @Test
  void anApprovalWithoutAnOverrideIsRefused() {
    assertThat(desk(APPROVED.replace(",override,", ",obey,")).problem())
        .isEqualTo(
            "portals.csv:2: An override of robots.txt is approved, but robots is not 'override',"
                + " 'obey'. Write override in the column robots, or clear the three override"
                + " columns.");
  }

  @Test
  void anUnknownWordForRobotsIsRefused() {
    assertThat(desk(ROW.replace("obey", "ignore")).problem())
        .isEqualTo(
            "portals.csv:2: robots is not a known word, 'ignore'. "
                + "Write one of: obey, override.");
  }

  @Test
  void anUnknownAdapterIsNamedWithTheOneThatWasMeant() {
    assertThat(desk(ROW.replace("elements", "element")).problem())
        .startsWith(
            "portals.csv:2: adapter is not a known word, 'element'. "
                + "Did you mean 'elements'? Write one of: elements,");
  }

  @Test
  void anOptionWithoutAValueIsRefused() {
    assertThat(desk(ROW.replace("depth=3", "depth")).problem())
        .isEqualTo("portals.csv:2: An option has no value, 'depth'. Write name=value;name=value.");
  }

  @Test
  void anOptionThatStandsTwiceIsRefused() {
    assertThat(desk(ROW.replace("depth=3", "years=3")).problem())
        .isEqualTo("portals.csv:2: An option stands twice, 'years=3'. Keep one of them.");
  }

  @Test
  void theSamePortalTwiceIsRefused() {
    assertThat(desk(ROW + ROW).problem())
        .startsWith(
            "portals.csv:3: The same municipality_number and adapter and base_url and tenant as"
                + " in line 2, '4206, elements,");
  }

  @Test
  void anAddressOfAFileIsRefused() {
    assertThat(desk(ROW.replace("https://p.example/publikum/", "file:///etc/passwd")).problem())
        .startsWith("portals.csv:2: base_url is not a web address, 'file:///etc/passwd'.");
  }
}
