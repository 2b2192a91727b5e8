package no.signert.classify.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtherFormTest {
  @Test
  void bokmalNamesGoOverToNynorskWordByWord() {
    assertThat(OtherForm.withOther(List.of("Avtale om tryggere skoleveier for de minste")))
        .contains("Avtale om tryggere skuleveger for dei minste");
    assertThat(OtherForm.withOther(List.of("Et mangfoldig arbeidsliv uten vold")))
        .contains("Eit mangfaldig arbeidsliv utan vald");
  }

  @Test
  void nynorskNamesGoBack() {
    assertThat(OtherForm.withOther(List.of("Aldersvenleg kommune")))
        .contains("Aldersvennlig kommune");
    assertThat(OtherForm.withOther(List.of("ordførarar for kvardagen")))
        .contains("ordførerar for hverdagen");
  }

  @Test
  void whatIsTypedStandsFirstAndNothingIsLost() {
    assertThat(OtherForm.withOther(List.of("Akson", "ICAN Cities Appeal")))
        .containsExactly("Akson", "ICAN Cities Appeal");
  }

  @Test
  void letterWordsStayAsTheyAre() {
    assertThat(OtherForm.withOther(List.of("VEI"))).startsWith("VEI");
    assertThat(OtherForm.withOther(List.of("KLIMAVEI"))).containsExactly("KLIMAVEI");
  }
}
