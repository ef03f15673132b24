package io.gongkai.local.launcher.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed receipt in a file: bare, behind an address, or inside the PDF of its letter. */
public final class SealedReceipt {

  // Three parts of base64url; the first begins with {" in JSON.
  private static final Pattern TOKEN =
      Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}\\.[\\w-]{86}(?![\\w-])");
  private static final String TYPE = "gongkai-receipt+jws";

  private final JWSObject signed;

  private SealedReceipt(JWSObject signed) {
    this.signed = signed;
  }

  /** The receipt in a file; {@link Refused} if there is none. */
  public static SealedReceipt in(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      Matcher found = TOKEN.matcher(text);
      if (!found.find()) {
        throw new Refused(file + " holds no receipt");
      }
      JWSObject signed = JWSObject.parse(found.group());
      if (!TYPE.equals(String.valueOf(signed.getHeader().getType()))) {
        throw new Refused(file + " holds something signed that is no receipt");
      }
      return new SealedReceipt(signed);
    } catch (IOException e) {
      throw new Refused("cannot read " + file);
    } catch (ParseException e) {
      throw new Refused(file + " holds no receipt");
    }
  }

  /** What it says if one of these keys signed it; {@link Refused} otherwise. */
  public Map<String, Object> checkedBy(Path keys) {
    ECKey key = OfficeKeys.in(keys).of(signed.getHeader().getKeyID());
    try {
      boolean genuine =
          signed.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
              && signed.verify(new ECDSAVerifier(key));
      if (!genuine) {
        throw new Refused("the signature does not fit: the receipt is not genuine");
      }
      return signed.getPayload().toJSONObject();
    } catch (JOSEException e) {
      throw new Refused("the signature cannot be checked: " + e.getMessage());
    }
  }
}
