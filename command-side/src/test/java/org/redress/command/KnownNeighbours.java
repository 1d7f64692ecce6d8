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
import org.redress.events.organisation.OrganisationLevel;

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

  @Override
  public boolean isRegistered(String merchantId) {
    return merchantId.equals(CaseSamples.MERCHANT);
  }

  @Override
  public @Nullable Instant odrMemberSince(String merchantId) {
    return isRegistered(merchantId) ? ODR_MEMBER_SINCE : null;
  }
}
