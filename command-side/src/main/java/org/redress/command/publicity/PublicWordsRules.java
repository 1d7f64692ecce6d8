package org.redress.command.publicity;

import static org.redress.command.InputRules.SHORT_TEXT;
import static org.redress.command.InputRules.saysSomething;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.redress.command.ChinaTime;
import org.redress.command.InputRefusal;
import org.redress.command.Refusal;
import org.redress.command.TimeRules;

/**
 * What may be written for the public: nothing that the file holds as a person's name, telephone
 * number, address or number of papers, no mail address, and no long number, which may be any of
 * them. The limit is not law: seven digits is the length of the shortest telephone number of a
 * Chinese city, and no year, day or price needs as many in a row.
 */
final class PublicWordsRules {

  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
  private static final Pattern MAIL_ADDRESS = Pattern.compile("\\S@\\S");
  private static final Pattern DAY_OR_AMOUNT =
      Pattern.compile("(?<!\\d)(\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,6}\\.\\d{1,2})(?!\\d)");
  private static final Pattern NOT_SEEN = Pattern.compile("[\\s\\p{Cf}\\-‐-―－・·.,，。()（）]+");

  private PublicWordsRules() {}

  /** Every rule for what is written. */
  static @Nullable Refusal met(PublicWords words, Instant filedAt, Set<String> personalWords) {
    return Refusal.firstOf(
        text("words.goodsOrService", words.goodsOrService(), personalWords),
        text("words.problem", words.problem(), personalWords),
        text("words.request", words.request(), personalWords),
        text("words.result", words.result(), personalWords),
        disputeCameFirst(words.disputeOn(), filedAt));
  }

  private static @Nullable Refusal text(
      String field, @Nullable String text, Set<String> personalWords) {
    return text == null
        ? null
        : Refusal.firstOf(
            saysSomething(field, text, SHORT_TEXT),
            holdsPersonalData(text, personalWords)
                ? Refusal.of(
                    PublicityRefusal.PUBLIC_TEXT_HOLDS_PERSONAL_DATA,
                    field,
                    "words without names, addresses and numbers of 7 or more digits")
                : null);
  }

  private static boolean holdsPersonalData(String text, Set<String> personalWords) {
    String plain = plain(text);
    return LONG_NUMBER.matcher(plain(DAY_OR_AMOUNT.matcher(text).replaceAll("~"))).find()
        || MAIL_ADDRESS.matcher(text).find()
        || personalWords.stream()
            .map(PublicWordsRules::plain)
            .anyMatch(word -> !word.isEmpty() && plain.contains(word));
  }

  /** Without what hides a name or a number from a comparison: width, case, gaps and hyphens. */
  private static String plain(String text) {
    return NOT_SEEN
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static @Nullable Refusal disputeCameFirst(
      @Nullable LocalDate disputeOn, Instant filedAt) {
    if (disputeOn == null) {
      return null;
    }
    LocalDate filedOn = ChinaTime.dayOf(filedAt);
    return Refusal.firstOf(
        TimeRules.dayIsRecordable("words.disputeOn", disputeOn),
        disputeOn.isAfter(filedOn)
            ? Refusal.of(InputRefusal.DATE_IN_FUTURE, "words.disputeOn", "not after " + filedOn)
            : null);
  }
}
