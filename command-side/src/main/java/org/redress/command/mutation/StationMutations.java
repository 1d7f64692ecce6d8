package org.redress.command.mutation;

import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.command.station.ChangeStation;
import org.redress.command.station.CloseStation;
import org.redress.command.station.OpenStation;
import org.redress.events.station.StationKind;
import org.redress.graphql.MutationResult;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Mutations about stations at which consumers are helped to their rights. */
@Controller
public final class StationMutations {

  private final MutationDesk desk;

  /** In front of the desk. */
  public StationMutations(MutationDesk desk) {
    this.desk = desk;
  }

  /** Opens a station. */
  @MutationMapping
  MutationResult openStation(@Argument OpenStationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new OpenStation(
                desk.idOr(input.stationId(), "ST"),
                at,
                input.kind(),
                input.name(),
                input.place(),
                input.region(),
                input.organisationId(),
                input.hostMerchantId()));
  }

  /** Gives a station another name or place. */
  @MutationMapping
  MutationResult changeStation(
      @Argument ChangeStationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request,
        input,
        at ->
            new ChangeStation(input.stationId(), at, input.name(), input.place(), input.reason()));
  }

  /** Closes a station. */
  @MutationMapping
  MutationResult closeStation(@Argument CloseStationInput input, DataFetchingEnvironment request) {
    return desk.carryOut(
        request, input, at -> new CloseStation(input.stationId(), at, input.reason()));
  }

  /** Input of {@code openStation}. */
  record OpenStationInput(
      @Nullable String stationId,
      StationKind kind,
      String name,
      String place,
      String region,
      String organisationId,
      @Nullable String hostMerchantId,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code changeStation}. */
  record ChangeStationInput(
      String stationId,
      String name,
      String place,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}

  /** Input of {@code closeStation}. */
  record CloseStationInput(
      String stationId,
      String reason,
      @Nullable Instant occurredAt,
      @Nullable Long expectedVersion,
      @Nullable String idempotencyKey)
      implements MutationInput {}
}
