package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a register, and in what a job file says of its columns. */
class RegisterReaderTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = new Desk(folder);
  }

  @Test
  void aNumberThatStandsTwiceIsNamedWithBothLines() {
    assertThat(desk.register("4634,Masfjorden", "1811,Masfjorden").problem())
        .isEqualTo(
            "register.csv:5: The number stands twice, first in line 3, '1811'. "
                + "Each municipality has one row: mend the number, or remove one row.");
  }

  @Test
  void aLostLeadingZeroIsGivenBack() {
    assertThat(desk.register("0301", "301").problem())
        .isEqualTo(
            "register.csv:2: The number has 3 digits where most have 4, '301'. Was a leading zero"
                + " lost? Then write '0301', and format the column as text.");
  }

  @Test
  void aNumberLongerThanTheOthersIsRefused() {
    assertThat(desk.register("4206", "42066").problem())
        .isEqualTo(
            "register.csv:4: The number has 5 digits where most have 4, '42066'. "
                + "Numbers of one register have one length: mend this one.");
  }

  @Test
  void aNumberWithLettersIsRefused() {
    assertThat(desk.register("4206", "K4206").problem())
        .isEqualTo(
            "register.csv:4: number is not a municipality number, 'K4206'. "
                + "Write two to twelve digits, as text, with leading zeros, such as 0301.");
  }

  @Test
  void anEmptyNumberIsRefused() {
    assertThat(desk.register("4206", "").problem())
        .isEqualTo("register.csv:4: number is empty. Fill it in, or remove the row.");
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThat(desk.register("Bindal", " ").problem())
        .isEqualTo("register.csv:3: name is empty. Fill it in, or remove the row.");
  }

  @Test
  void aPopulationInWordsIsRefused() {
    assertThat(desk.register("9400", "many").problem())
        .isEqualTo(
            "register.csv:4: population is not a whole number, 'many'. "
                + "Write digits only, such as 5200.");
  }

  @Test
  void aPopulationWithAThousandsSpaceIsShownWithout() {
    assertThat(desk.register("9400", "9 400").problem())
        .isEqualTo(
            "register.csv:4: population is not a whole number, '9 400'. Write digits only,"
                + " without spaces, points or commas, such as 9400.");
  }

  @Test
  void aPopulationWithANoBreakSpaceIsShownWithout() {
    assertThat(desk.register("9400", "9\u00A0400").problem()).endsWith("such as 9400.");
  }

  @Test
  void aNegativePopulationIsRefused() {
    assertThat(desk.register("9400", "-9400").problem()).contains("'-9400'");
  }

  @Test
  void anEmptyPopulationIsRefused() {
    assertThat(desk.register("9400", "").problem())
        .isEqualTo("register.csv:4: population is empty. Fill it in, or remove the row.");
  }

  @Test
  void aMissingColumnIsNamedWithThoseThatAreThere() {
    assertThat(desk.register("number,name", "number,title").problem())
        .isEqualTo(
            "register.csv:1: The column 'name' is missing, 'number,title,population,county_name"
                + ",coast'. Add it to the first line, and a value to each row.");
  }

  @Test
  void aColumnThatStandsTwiceIsRefused() {
    assertThat(desk.register("coast", "name").problem())
        .isEqualTo("register.csv:1: A column stands twice, 'name'. Rename or remove one.");
  }

  @Test
  void aRowWithTooFewValuesIsRefused() {
    assertThat(desk.register("4206,Farsund,9400,Agder,yes", "4206,Farsund,9400").problem())
        .isEqualTo(
            "register.csv:4: The row has 3 values, the header 5, '4206,Farsund,9400'. "
                + "Put a value that contains a comma between \"…\", and leave no value out.");
  }

  @Test
  void anOpenQuotationMarkIsShownWithTheLineOfItsRow() {
    assertThat(desk.register("Bindal", "\"Bindal").problem())
        .startsWith("register.csv:3: A quotation mark is not closed, or stands inside a value.");
  }

  @Test
  void linesAreCountedAcrossValuesWithLineBreaks() {
    String broken = Desk.REGISTER.replace("Bindal", "\"Bin\ndal\"").replace("9400", "many");
    assertThat(desk.write("register.csv", broken).problem())
        .startsWith("register.csv:5: population is not a whole number, 'many'.");
  }

  @Test
  void aRegisterWithoutRowsIsRefused() {
    assertThat(desk.write("register.csv", "number,name,population\n").problem())
        .isEqualTo("register.csv:1: The register is empty. Add rows to it.");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(desk.write("register.csv", "").problem())
        .isEqualTo("register.csv:1: The table is empty. Begin with the line number,name.");
  }

  @Test
  void aRegisterInLatin1IsRefusedWithTheLineOfTheFirstLetter() {
    byte[] bytes = Desk.REGISTER.replace("Farsund", "Ål").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(desk.write("register.csv", bytes).problem())
        .startsWith("register.csv:4: The file is not UTF-8, 'byte 0xC5'. Save it with");
  }

  @Test
  void aByteOrderMarkIsNoProblem() {
    assertThat(desk.write("register.csv", "\uFEFF" + Desk.REGISTER).problems()).isEmpty();
  }

  @Test
  void windowsLineEndsAndBlankLinesAreNoProblem() {
    String windows = Desk.REGISTER.replace("\n", "\r\n") + "\r\n,,,,\r\n";
    assertThat(desk.write("register.csv", windows).problems()).isEmpty();
  }

  @Test
  void semicolonsAreNoProblem() {
    String norwegian = Desk.REGISTER.replace(',', ';');
    assertThat(desk.write("register.csv", norwegian).problems()).isEmpty();
  }

  @Test
  void aRegisterThatIsNotThereIsNamedInTheJobFile() {
    assertThat(desk.job("DIR/register.csv", "DIR/registre.csv").problem())
        .isEqualTo(
            "job.yml:7: The file that register names is not there, 'registre.csv'. Paths are"
                + " relative to the working directory: mend the path, or make the file.");
  }

  @Test
  void aFolderInPlaceOfTheRegisterIsRefused() {
    assertThat(desk.job("DIR/register.csv", "DIR/papers").problem())
        .isEqualTo("job.yml:7: register is not a file of up to 50 MB, 'papers'. Name a text file.");
  }

  @Test
  void aPopulationColumnThatTheRegisterLacksIsNamedWithThoseItHas() {
    assertThat(desk.job("population: population\n", "population: population_2020\n").problem())
        .isEqualTo(
            "job.yml:8: The register has no column of this name, 'population_2020'. "
                + "Did you mean 'population'? Use one of: number, name, population, county_name, coast.");
  }

  @Test
  void aRegionColumnThatTheRegisterLacksIsNamedWithThoseItHas() {
    assertThat(desk.job("[county_name]", "[county]").problem())
        .isEqualTo(
            "job.yml:10: regions names a column that the register does not have, 'county'. "
                + "Use one of: number, name, population, county_name, coast.");
  }

  @Test
  void aRegionColumnThatStandsTwiceIsRefused() {
    assertThat(desk.job("[county_name]", "[county_name, county_name]").problem())
        .isEqualTo("job.yml:10: regions names a column twice, 'county_name'. Name it once.");
  }

  @Test
  void aScopeColumnThatTheRegisterLacksIsNamedWithThoseItHas() {
    assertThat(desk.job("{ coast: yes }", "{ coasts: yes }").problem())
        .isEqualTo(
            "job.yml:9: scope names a column that the register does not have, 'coasts'. Did you"
                + " mean 'coast'? Use one of: number, name, population, county_name, coast.");
  }

  @Test
  void aScopeValueThatNoRowHasIsNamedWithThoseThereAre() {
    assertThat(desk.job("{ coast: yes }", "{ coast: maybe }").problem())
        .isEqualTo(
            "job.yml:9: No municipality of the register has this coast, 'maybe'. "
                + "Write one of: no, yes.");
  }

  @Test
  void aScopeThatNoMunicipalityFitsIsRefused() {
    assertThat(desk.job("{ coast: yes }", "{ coast: yes, county_name: Oslo }").problem())
        .isEqualTo(
            "job.yml:9: No municipality of the register has all that scope asks for,"
                + " '{coast=yes, county_name=Oslo}'. Ask for less, or check each value.");
  }
}
