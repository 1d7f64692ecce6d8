package org.redress.command.group;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.command.FiledCase;
import org.redress.command.Neighbours;
import org.redress.command.OrganisationOnRecord;

/**
 * What a decision about a group may know of other streams.
 *
 * @param cases the cases on file among those that the command names, by id
 * @param superior the organisation that a report names, null when there is none under the id
 */
public record Surroundings(Map<String, FiledCase> cases, @Nullable OrganisationOnRecord superior) {

  /** Looks up what the command names. */
  public static Surroundings of(GroupCommand command, Neighbours neighbours) {
    List<String> named =
        switch (command) {
          case OpenGroupDispute open -> open.caseIds();
          case AddToGroup add -> List.of(add.caseId());
          case RemoveFromGroup _,
              InvitePartnerBody _,
              RecordJointHandling _,
              ReportGroupUp _,
              SettleGroupDispute _,
              CloseGroupDispute _ ->
              List.of();
        };
    return new Surroundings(
        named.stream()
            .distinct()
            .map(neighbours::filedCase)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(FiledCase::caseId, Function.identity())),
        command instanceof ReportGroupUp report
            ? neighbours.organisation(report.superiorId()).orElse(null)
            : null);
  }
}
