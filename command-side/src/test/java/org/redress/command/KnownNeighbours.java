package org.redress.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.indicator.Indicator;
import org.redress.events.indicator.IndicatorClass;
import org.redress.events.indicator.IndicatorSetPublished;
import org.redress.events.organisation.OrganisationLevel;
import org.redress.events.ranking.RankedPopulation;
import org.redress.events.ranking.RemainingTies;
import org.redress.events.ranking.ScoreFormulaPublished;
import org.redress.events.ranking.ScoreInput;
import org.redress.events.ranking.ScoreWeight;
import org.redress.events.safeunit.SafeUnitKind;
import org.redress.events.safeunit.UnitEnrolled;

/** Other streams as the samples presume them. */
public final class KnownNeighbours implements Neighbours {

  /** When the sample merchant joined online dispute resolution. */
  public static final Instant ODR_MEMBER_SINCE = Instant.parse("2026-03-02T02:00:00Z");

  public static final Neighbours ALL = new KnownNeighbours();

  public static final String CITY = "ORG-350100";
  public static final String COUNTY = "ORG-350102";
  public static final String OTHER_COUNTY = "ORG-350103";
  public static final String STATION = "OU-350102-1";

  private static final Map<String, OrganisationOnRecord> ORGANISATIONS =
      Stream.of(
              organisation("ORG-350000", OrganisationLevel.PROVINCE, "350000"),
              organisation(CITY, OrganisationLevel.PREFECTURE, "350100", "ORG-350000"),
              organisation(COUNTY, OrganisationLevel.COUNTY, "350102", CITY, "ORG-350000"),
              organisation(OTHER_COUNTY, OrganisationLevel.COUNTY, "350103", CITY, "ORG-350000"),
              organisation(
                  STATION, OrganisationLevel.STATION, "350102", COUNTY, CITY, "ORG-350000"))
          .collect(Collectors.toMap(OrganisationOnRecord::id, Function.identity()));

  private KnownNeighbours() {}

  /** All exist since 2018; the intake centre is the city. */
  private static OrganisationOnRecord organisation(
      String id, OrganisationLevel level, String region, String... superiors) {
    return new OrganisationOnRecord(
        id, level, region, id.equals(CITY), LocalDate.of(2018, 12, 1), null, List.of(superiors));
  }

  /**
   * Any case whose id does not end with an X is on file, filed with the sample; one that ends with
   * a Y is about somebody else.
   */
  @Override
  public Optional<FiledCase> filedCase(String caseId) {
    return caseId.endsWith("X")
        ? Optional.empty()
        : Optional.of(
            new FiledCase(
                caseId,
                CaseSamples.FILED_AT,
                caseId.endsWith("Y") ? "MX-2" : CaseSamples.MERCHANT,
                CaseSamples.REGION));
  }

  @Override
  public Optional<OrganisationOnRecord> organisation(String organisationId) {
    return Optional.ofNullable(ORGANISATIONS.get(organisationId));
  }

  /** The persons of the sample file, under the setting that comes with the program. */
  @Override
  public PublicityGrounds publicityGrounds(
      String caseId, String region, @Nullable Instant closedAt, Instant decidedAt) {
    return new PublicityGrounds(
        PublicitySetting.NONE, null, Set.of("投诉人 001", "00000000001", "样例路 1 号"));
  }

  /**
   * The only set has two versions: the second is valid from 2026-07-01. Its general class has two
   * indicators, its special class one.
   */
  @Override
  public List<IndicatorSetPublished> indicatorSetVersions(String setId) {
    return setId.equals("IS-1")
        ? List.of(indicatorSet(1, "2026-01-01", 10), indicatorSet(2, "2026-07-01", 20))
        : List.of();
  }

  private static IndicatorSetPublished indicatorSet(int version, String validFrom, int maximum) {
    return new IndicatorSetPublished(
        "IS-1",
        Instant.parse("2025-12-01T02:00:00Z"),
        version,
        LocalDate.parse(validFrom),
        "样例指标体系",
        "350100",
        CITY,
        List.of(
            new IndicatorClass(
                "G1",
                "样例通用类",
                false,
                List.of(),
                List.of(new Indicator("G1.1", "样例一", maximum), new Indicator("G1.2", "样例二", 5))),
            new IndicatorClass(
                "S1",
                "样例专项类",
                true,
                List.of(SafeUnitKind.SHOP),
                List.of(new Indicator("S1.1", "样例三", 5)))));
  }

  /** The only formula has a second version that is valid from 2026-07-01. */
  @Override
  public List<ScoreFormulaPublished> formulaVersions(String formulaId) {
    return formulaId.equals("SF-1")
        ? List.of(formula(1, "2026-01-01"), formula(2, "2026-07-01"))
        : List.of();
  }

  private static ScoreFormulaPublished formula(int version, String validFrom) {
    return new ScoreFormulaPublished(
        "SF-1",
        Instant.parse("2025-12-01T02:00:00Z"),
        version,
        LocalDate.parse(validFrom),
        "样例评分办法",
        "350102",
        COUNTY,
        RankedPopulation.REGISTERED,
        List.of(new ScoreWeight(ScoreInput.COMPLAINTS_RECEIVED, -1_000, null)),
        List.of(),
        RemainingTies.SHARED_PLACE,
        1,
        1);
  }

  /** The only unit is run by the sample merchant. */
  @Override
  public Optional<UnitEnrolled> enrolledUnit(String unitId) {
    return unitId.equals("SU-1")
        ? Optional.of(
            new UnitEnrolled(
                "SU-1",
                Instant.parse("2026-01-05T02:00:00Z"),
                SafeUnitKind.SHOP,
                "样例店",
                "样例路 1 号",
                "350102",
                OrganisationLevel.PROVINCE,
                COUNTY,
                CaseSamples.MERCHANT))
        : Optional.empty();
  }

  @Override
  public boolean isRegistered(String merchantId) {
    return merchantId.equals(CaseSamples.MERCHANT);
  }

  @Override
  public @Nullable Instant odrMemberSince(String merchantId) {
    return isRegistered(merchantId) ? ODR_MEMBER_SINCE : null;
  }
}
