package no.signert.domain;

import java.util.List;

/**
 * What may be signed, in the words a campaign uses for it (<i>erklæring</i>). Inflection is the
 * classifier's business.
 *
 * @param names any of these makes a case relevant ("Akson"); never empty
 * @param instruments what is signed ("intensjonserklæring"); may be empty
 * @param verbs verbs of joining beyond the built-in ones; may be empty
 */
public record Declaration(List<String> names, List<String> instruments, List<String> verbs) {
  public Declaration {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("A declaration must have at least one name: " + names);
    }
    names = List.copyOf(names);
    instruments = List.copyOf(instruments);
    verbs = List.copyOf(verbs);
    names.forEach(name -> Checks.notBlank(name, "A name of the declaration"));
    instruments.forEach(name -> Checks.notBlank(name, "An instrument of the declaration"));
    verbs.forEach(verb -> Checks.notBlank(verb, "A verb of the declaration"));
  }
}
