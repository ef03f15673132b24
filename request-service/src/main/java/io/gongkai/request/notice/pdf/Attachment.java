package io.gongkai.request.notice.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The signed receipt inside the letter that speaks of it (ISO 19005-3, associated file). It lies
 * there uncompressed, so that a program without PDF library finds it by its form.
 */
final class Attachment {

  private static final String NAME = "receipt.jws";

  private Attachment() {}

  static void add(PDDocument document, String receipt) throws IOException {
    byte[] bytes = receipt.getBytes(StandardCharsets.US_ASCII);
    var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype("application/jose");
    file.setSize(bytes.length);
    file.setModDate(Calendar.getInstance());
    var specification = new PDComplexFileSpecification();
    specification.setFile(NAME);
    specification.setFileUnicode(NAME);
    specification.setFileDescription("政府信息公开申请接收回执（签名数据）");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setItem("AFRelationship", COSName.getPDFName("Data"));
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(NAME, specification));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
    var associated = new COSArray();
    associated.add(specification);
    document.getDocumentCatalog().getCOSObject().setItem("AF", associated);
  }
}
