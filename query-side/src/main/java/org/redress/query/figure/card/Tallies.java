package org.redress.query.figure.card;

import java.util.Locale;
import org.redress.events.analysis.AnalysisKind;
import org.redress.events.partner.MechanismKind;

/** Names of the measures of outreach, cooperation and early warning; the day stands with each. */
public final class Tallies {

  /** Consumption warnings (消费预警), on the day of publication. */
  public static final String WARNINGS = "warnings";

  /** Consumption tips (消费提示), on the day of publication. */
  public static final String TIPS = "tips";

  /** Warnings and tips withdrawn, on that day. */
  public static final String WARNINGS_WITHDRAWN = "warnings-withdrawn";

  /** Activities for consumers that were planned and not cancelled, on the day planned for. */
  public static final String OUTREACH_PLANNED = "outreach-planned";

  /** Activities for consumers, on the day they were held. */
  public static final String OUTREACH_HELD = "outreach-held";

  /** Leaflets handed out, on the day of the activity. */
  public static final String LEAFLETS = "outreach-leaflets";

  /** People advised, on the day of the activity. */
  public static final String ADVISED = "outreach-advised";

  /** Members of visiting groups, on the day of the activity. */
  public static final String VISITORS = "outreach-visitors";

  /** Comparison tests, on the day of publication. */
  public static final String TESTS = "comparison-tests";

  /** Firms in comparison tests, on the day of publication. */
  public static final String TEST_FIRMS = "comparison-test-firms";

  /** Brands in comparison tests, on the day of publication. */
  public static final String TEST_BRANDS = "comparison-test-brands";

  /** Products in comparison tests, on the day of publication. */
  public static final String TEST_PRODUCTS = "comparison-test-products";

  /** Analysis reports withdrawn, on that day. */
  public static final String ANALYSES_WITHDRAWN = "analysis-reports-withdrawn";

  /** Signals of surges, on the day they were raised. */
  public static final String SURGES = "surge-signals";

  /** Signals of suspected group disputes, on the day they were raised. */
  public static final String GROUP_SIGNALS = "group-signals";

  /** Signals taken on, on that day. */
  public static final String SIGNALS_ACKNOWLEDGED = "signals-acknowledged";

  /** Signals dismissed, on that day. */
  public static final String SIGNALS_DISMISSED = "signals-dismissed";

  /** Signals reported to a superior authority, on that day. */
  public static final String SIGNALS_REPORTED_UP = "signals-reported-up";

  /** Group disputes reported to a superior authority, on that day. */
  public static final String GROUPS_REPORTED_UP = "groups-reported-up";

  private Tallies() {}

  /** Partners of mechanisms of a kind: one more on the day of joining, one less after the last. */
  public static String partners(MechanismKind kind) {
    return "partners-" + name(kind);
  }

  /** Analysis reports of a kind, on the day of issue. */
  public static String analysis(AnalysisKind kind) {
    return "analysis-reports-" + name(kind);
  }

  private static String name(Enum<?> member) {
    return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
