package io.gongkai.local.launcher.chaos;

import java.util.List;

/**
 * What a run came to.
 *
 * @param kills how many processes were killed
 * @param killed their names in order
 * @param acknowledged lines and live commands that the platform said yes to
 * @param lost of these, how many are not stored
 * @param doubled lines stored twice, subjects made twice, numbers counted twice
 */
public record Outcome(
    int kills, List<String> killed, int acknowledged, int lost, int doubled, List<Proof> proofs) {

  public boolean isGood() {
    return lost == 0 && doubled == 0 && proofs.stream().allMatch(Proof::ok);
  }
}
