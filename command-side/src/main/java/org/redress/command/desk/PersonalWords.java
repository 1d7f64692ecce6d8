package org.redress.command.desk;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.Protected;

/**
 * The words in a file that identify somebody, whoever put them there: every protected name,
 * telephone number, address and number of papers. Free text is left out, since most of its words
 * are everybody's. So are words too short to tell one person from another, such as a surname alone.
 */
final class PersonalWords {

  private static final int SHORTEST_NAME = 2;
  private static final int SHORTEST_ADDRESS = 4;

  private final Set<String> words = new HashSet<>();

  private PersonalWords() {}

  /** The words in these events. */
  static Set<String> in(Stream<?> events) {
    var found = new PersonalWords();
    events.forEach(found::search);
    return Set.copyOf(found.words);
  }

  private void search(@Nullable Object value) {
    switch (value) {
      case Protected personal -> keep(personal);
      case Collection<?> values -> values.forEach(this::search);
      case Record holder -> {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
          search(valueOf(component, holder));
        }
      }
      case null, default -> {}
    }
  }

  private void keep(Protected personal) {
    boolean tells =
        switch (personal.kind()) {
          case NAME -> personal.value().strip().length() >= SHORTEST_NAME;
          case ADDRESS -> personal.value().strip().length() >= SHORTEST_ADDRESS;
          case PHONE, ID_NUMBER, REFERENCE -> true;
          case FREE_TEXT -> false;
        };
    if (tells) {
      words.add(personal.value());
    }
  }

  private static @Nullable Object valueOf(RecordComponent component, Record holder) {
    try {
      return component.getAccessor().invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("An event hides " + component.getName(), e);
    }
  }
}
