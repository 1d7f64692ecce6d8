package org.redress.query.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.redress.events.clock.LimitUnit;

/** Says in a sentence how a due date came about, from what the record holds. */
final class Explanation {

  private static final String BUNDLE = "org.redress.query.clock.explanation";

  private final ResourceBundle words;

  private Explanation(Locale locale) {
    this.words =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The explanation of a clock in a language. */
  static String of(StatutoryClock clock, Language language) {
    return new Explanation(language.locale()).sentence(clock);
  }

  private String sentence(StatutoryClock clock) {
    var text = new StringBuilder();
    text.append(
        filled(
            "rule",
            word("duty." + clock.duty()),
            clock.limit(),
            word("unit." + clock.unit()),
            source(clock),
            clock.startDay()));
    LocalDate dueOn = clock.dueOn();
    if (dueOn == null) {
      text.append(filled("missing", String.valueOf(clock.missingCalendar())));
    } else {
      text.append(filled("due", dueOn));
      if (!clock.notCounted().isEmpty()) {
        text.append(filled("notCounted", days(clock.notCounted())));
      }
      text.append(filled("calendars", String.join(", ", clock.calendars())));
    }
    for (ClockExtension extension : clock.extensions()) {
      text.append(
          filled("extended", extension.by(), word("unit." + clock.unit()), extension.approvedBy()));
    }
    for (ClockStop stop : clock.stops()) {
      text.append(filled("stopped", word("stop." + stop.reason())));
    }
    if (clock.unit() == LimitUnit.DAYS) {
      text.append(filled("endOfPeriod", word("endOfPeriod." + clock.rule().endOfPeriod())));
    }
    text.append(filled("policy", word("regime." + clock.regime()), clock.policy()));
    return text.toString().strip();
  }

  private String source(StatutoryClock clock) {
    String instrument = word("instrument." + clock.instrument());
    String article = clock.article();
    return article == null ? instrument : instrument + article(article);
  }

  /** An article, or an article and its item: {@code 15}, {@code 23 (5)}. */
  private String article(String article) {
    int cut = article.indexOf(" (");
    return cut < 0
        ? filled("article", article)
        : filled(
            "item", article.substring(0, cut), article.substring(cut + 2, article.length() - 1));
  }

  /** Days in a row are named by the first and the last. */
  private static String days(List<LocalDate> days) {
    var runs = new ArrayList<List<LocalDate>>();
    for (LocalDate day : days) {
      if (!runs.isEmpty() && runs.getLast().getLast().plusDays(1).equals(day)) {
        runs.getLast().add(day);
      } else {
        runs.add(new ArrayList<>(List.of(day)));
      }
    }
    return runs.stream()
        .map(run ->
            run.size() == 1 ? run.getFirst().toString() : run.getFirst() + "–" + run.getLast())
        .collect(Collectors.joining(", "));
  }

  private String filled(String key, Object... values) {
    String text = word(key);
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  private String word(String key) {
    try {
      return words.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("No words for " + key, e);
    }
  }
}
