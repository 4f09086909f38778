// java.xml: DOM, SAX, StAX, errors.
import java.io.*;
import java.util.*;
import javax.xml.parsers.*;
import javax.xml.stream.*;
import org.w3c.dom.*;
import org.xml.sax.*;
import org.xml.sax.helpers.DefaultHandler;

public class XmlIsParsedByDomAndSax {
  static final String XML =
      "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e 'entity'>]>"
      + "<r a='1' xmlns:n='urn:n'><!-- note --><n:x>text &e; &lt;</n:x><y/>"
      + "<![CDATA[<raw>]]><?pi data?></r>";

  static void walk(Node n, String indent) {
    System.out.println(indent + n.getNodeType() + " " + n.getNodeName() + " "
        + n.getNodeValue());
    for (Node c = n.getFirstChild(); c != null; c = c.getNextSibling()) {
      walk(c, indent + " ");
    }
  }

  public static void main(String[] args) throws Exception {
    DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
    f.setNamespaceAware(true);
    DocumentBuilder b = f.newDocumentBuilder();
    b.setErrorHandler(null);
    Document d = b.parse(new InputSource(new StringReader(XML)));
    walk(d.getDocumentElement(), "");
    Element r = d.getDocumentElement();
    System.out.println(r.getAttribute("a") + " " +
        r.getElementsByTagNameNS("urn:n", "x")
        .item(0).getTextContent());
    r.setAttribute("b", "2");
    r.removeChild(r.getElementsByTagName("y").item(0));
    System.out.println(r.getAttributes().getLength() + " " + r.getChildNodes()
        .getLength());
    SAXParserFactory.newInstance().newSAXParser().parse(
        new ByteArrayInputStream(XML.getBytes()), new DefaultHandler() {
          @Override public void startElement(String u, String l, String q,
              Attributes a) {
            System.out.print("<" + q + a.getLength());
          }
          @Override public void endElement(String u, String l, String q) {
            System.out.print(">" + q);
          }
          @Override public void characters(char[] c, int s, int n) {
            System.out.print("[" + new String(c, s, n) + "]");
          }
          @Override public void endDocument() { System.out.println(" end"); }
        });
    XMLStreamReader x = XMLInputFactory.newInstance().createXMLStreamReader(
        new StringReader("<a><b k='v'>t</b></a>"));
    while (x.hasNext()) {
      int e = x.next();
      System.out.print(e + (x.hasName() ? x.getLocalName() : x.hasText() ?
          x.getText() : "")
          + " ");
    }
    System.out.println();
    StringWriter w = new StringWriter();
    XMLStreamWriter sw = XMLOutputFactory.newInstance()
        .createXMLStreamWriter(w);
    sw.writeStartDocument();
    sw.writeStartElement("q");
    sw.writeAttribute("z", "a<b\"");
    sw.writeCharacters("1 & 2");
    sw.writeEndElement();
    sw.writeEndDocument();
    System.out.println(w);
    try {
      b.parse(new InputSource(new StringReader("<a><b></a>")));
    } catch (SAXParseException e) {
      System.out.println(e.getLineNumber() + ":" + e.getColumnNumber() + " "
          + e.getMessage());
    }
  }
}
// -- exit 0
// -- stdout
// 1 r null
//  8 #comment  note 
//  1 n:x null
//   3 #text text entity <
//  1 y null
//  4 #cdata-section <raw>
//  7 pi data
// 1 text entity <
// 3 4
// <r2<n:x0[text ][entity ][<]>n:x<y0>y[<raw>]>r end
// 1a 1b 4t 2b 2a 8 
// <?xml version="1.0" ?><q z="a&lt;b&quot;">1 &amp; 2</q>
// 1:9 The element type "b" must be terminated by the matching end-tag "</b>".
