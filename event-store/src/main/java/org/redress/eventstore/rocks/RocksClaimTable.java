package org.redress.eventstore.rocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.redress.eventstore.claim.Claim;
import org.redress.eventstore.claim.ClaimTable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims as JSON under the processor's name, a zero byte and the segment in 4 bytes. One process
 * has the folder, so a lock of this process makes a comparison and the change after it one step.
 */
final class RocksClaimTable implements ClaimTable {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final RocksFolder folder;

  RocksClaimTable(RocksFolder folder) {
    this.folder = folder;
  }

  @Override
  public Optional<Claim> find(String name, int segment) {
    return Optional.ofNullable(folder.get(Family.CLAIMS, key(name, segment)))
        .map(RocksClaimTable::claim);
  }

  @Override
  public List<Claim> all(String name) {
    byte[] first = key(name, 0);
    int prefix = first.length - Integer.BYTES;
    return folder.scan(
        Family.CLAIMS,
        iterator -> {
          List<Claim> claims = new ArrayList<>();
          for (iterator.seek(first); iterator.isValid(); iterator.next()) {
            byte[] key = iterator.key();
            if (key.length != first.length || !Arrays.equals(key, 0, prefix, first, 0, prefix)) {
              break;
            }
            claims.add(claim(iterator.value()));
          }
          return claims;
        });
  }

  @Override
  public boolean insert(Claim claim) {
    synchronized (folder) {
      if (folder.has(Family.CLAIMS, key(claim.name(), claim.segment()))) {
        return false;
      }
      put(claim);
      return true;
    }
  }

  @Override
  public boolean replace(Claim seen, Claim next) {
    synchronized (folder) {
      boolean unchanged = isStill(seen);
      if (unchanged) {
        put(next);
      }
      return unchanged;
    }
  }

  @Override
  public boolean remove(Claim seen) {
    synchronized (folder) {
      boolean unchanged = isStill(seen);
      if (unchanged) {
        folder.delete(Family.CLAIMS, key(seen.name(), seen.segment()));
      }
      return unchanged;
    }
  }

  private boolean isStill(Claim seen) {
    return find(seen.name(), seen.segment()).filter(seen::sameHolder).isPresent();
  }

  private void put(Claim claim) {
    folder.put(Family.CLAIMS, key(claim.name(), claim.segment()), MAPPER.writeValueAsBytes(claim));
  }

  private static Claim claim(byte[] value) {
    return MAPPER.readValue(value, Claim.class);
  }

  private static byte[] key(String name, int segment) {
    byte[] bytes = name.getBytes(UTF_8);
    return ByteBuffer.allocate(bytes.length + 1 + Integer.BYTES)
        .put(bytes)
        .put((byte) 0)
        .putInt(segment)
        .array();
  }
}
