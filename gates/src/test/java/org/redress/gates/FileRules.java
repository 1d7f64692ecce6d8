package org.redress.gates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a file of the repository may not hold. The forbidden words are put together from halves, so
 * that this file keeps its own rules.
 */
final class FileRules {

  private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  private static final Pattern SWITCHED_OFF = Pattern.compile("@(Dis" + "abled|Ign" + "ore)\\w*");

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.}\\-])/(wo" + "rk|ro" + "ot|ho" + "me|Us" + "ers)/[\\w.]");

  private static final Pattern REGISTRY_HOST =
      Pattern.compile(
          "repo1?\\.ma"
              + "ven\\.(apache\\.)?org|registry\\.n"
              + "pmjs\\.org|deb\\.de"
              + "bian\\.org");

  private static final Pattern DECISION_RECORD =
      Pattern.compile("docs/adr/[0-9]{4}(-[a-z0-9]+)+\\.md");

  private FileRules() {}

  /**
   * The rules that a file breaks, one sentence each.
   *
   * @param path its path inside the repository, with slashes
   * @param bytes all its bytes
   */
  static List<String> violations(String path, byte[] bytes) {
    List<String> violations = new ArrayList<>();
    if (path.startsWith("docs/adr/") && !DECISION_RECORD.matcher(path).matches()) {
      violations.add(path + " is not named NNNN-the-decision.md");
    }
    if (isPicture(path) || isDataInItsOwnEncoding(path)) {
      return violations;
    }
    String text = decode(bytes);
    if (text == null) {
      violations.add(path + " is not UTF-8");
      return violations;
    }
    if (text.indexOf('\r') >= 0) {
      violations.add(path + " has carriage returns");
    }
    report(violations, path, text, UNFINISHED, "is unfinished");
    report(violations, path, text, SWITCHED_OFF, "switches a test off");
    report(violations, path, text, MACHINE_PATH, "names a folder of somebody's machine");
    if (!isWrapper(path)) {
      report(violations, path, text, REGISTRY_HOST, "names the host of a registry");
    }
    return violations;
  }

  private static void report(
      List<String> violations, String path, String text, Pattern forbidden, String what) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (forbidden.matcher(lines.get(i)).find()) {
        violations.add(path + ":" + (i + 1) + " " + what + ": " + lines.get(i).strip());
      }
    }
  }

  private static boolean isPicture(String path) {
    return path.matches(".*\\.(png|jpg|ico|woff2)");
  }

  /** Samples of foreign data are kept as they come, in GBK or with carriage returns. */
  private static boolean isDataInItsOwnEncoding(String path) {
    return path.contains("src/test/resources/") && path.endsWith(".csv");
  }

  private static boolean isWrapper(String path) {
    return path.equals("mvnw") || path.startsWith(".mvn/wrapper/");
  }

  private static String decode(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
