package org.redress.query.proof;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.CommitLog;
import org.redress.eventstore.proof.evidence.Evidence;
import org.redress.eventstore.proof.evidence.EvidenceCheck;
import org.redress.eventstore.proof.evidence.EvidenceFile;
import org.redress.eventstore.proof.evidence.EvidenceMaker;
import org.redress.eventstore.proof.evidence.EvidenceSummary;
import org.redress.eventstore.proof.evidence.EvidenceWithheld;
import org.redress.eventstore.proof.evidence.Proven;
import org.redress.eventstore.proof.notary.Notary;
import org.redress.eventstore.proof.note.VerifierKey;
import org.redress.query.api.AskingPerson;
import org.redress.query.api.InvalidArgument;
import org.redress.query.clock.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Evidence of cases. The bytes of a commit are given out as they are or they prove nothing, so this
 * is the one query that masks nothing, and only roles that handle or oversee cases may ask.
 */
@Controller
public final class EvidenceQueries {

  /** Type of the streams that hold cases. */
  public static final String CASE = "Case";

  /** An imported record may register its merchant in the same commit. */
  public static final Set<String> BESIDES = Set.of("Merchant");

  private static final Logger logger = LoggerFactory.getLogger(EvidenceQueries.class);

  private static final List<String> MAY_ASK = List.of("OFFICER", "AUDITOR", "OVERSIGHT");

  private final EvidenceMaker maker;
  private final Notary notary;
  private final AskingPerson asking;

  /** Answers from the log and what its notary signed. */
  public EvidenceQueries(CommitLog log, Notary notary, AskingPerson asking) {
    this.maker = new EvidenceMaker(log, notary, CASE, BESIDES);
    this.notary = notary;
    this.asking = asking;
  }

  @QueryMapping
  @Nullable CaseEvidence caseEvidence(@Argument String id, GraphQLContext context)
      throws InterruptedException {
    AskingPerson.Asker asker = asking.in(context);
    if (!MAY_ASK.contains(asker.role())) {
      throw new InvalidArgument(
          InvalidArgument.Code.FORBIDDEN,
          "Evidence shows personal data, which this role may not see.",
          List.of(),
          "the roles " + String.join(", ", MAY_ASK));
    }
    try {
      Evidence evidence = maker.of(id).orElse(null);
      if (evidence == null) {
        return null;
      }
      logger.info(
          "Evidence of case {} goes to {} ({}, {})",
          id,
          asker.id(),
          asker.role(),
          asker.organisation());
      List<VerifierKey> keys = notary.keys().publicKeys();
      return new CaseEvidence(EvidenceCheck.check(evidence, keys), EvidenceFile.of(evidence, keys));
    } catch (EvidenceWithheld e) {
      throw new InvalidArgument(
          e.passes() ? InvalidArgument.Code.NOT_YET_VISIBLE : InvalidArgument.Code.INVALID_ARGUMENT,
          String.valueOf(e.getMessage()) + ".",
          List.of("id"),
          null);
    }
  }

  @SchemaMapping(typeName = "CaseEvidence")
  String summary(CaseEvidence source, @Argument Language language) {
    EvidenceSummary text = source.content().summary();
    return language == Language.ZH ? text.zh() : text.en();
  }

  /**
   * Evidence of a case.
   *
   * @param result what it proves
   * @param content what is in the file
   */
  public record CaseEvidence(Proven result, EvidenceFile content) {

    /** Number of events that are proven. */
    public long events() {
      return result.events();
    }

    /** Number of commits that hold them. */
    public int commits() {
      return result.commits().size();
    }

    /** What is proven, in one line. */
    public String proven() {
      return result.sentence();
    }

    /** The checkpoint that the proofs lead to. */
    public ProofQueries.SignedHead checkpoint() {
      return ProofQueries.SignedHead.of(result.checkpoint());
    }

    /** The whole file. */
    public String file() {
      return content.json();
    }
  }
}
