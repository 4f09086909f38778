// XPath queries and XSL transformations.
import java.io.*;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.*;
import javax.xml.transform.dom.*;
import javax.xml.transform.stream.*;
import javax.xml.xpath.*;
import org.w3c.dom.*;

public class XPathAndTransformsRun {
  public static void main(String[] args) throws Exception {
    Document d = DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(
        new ByteArrayInputStream(("<s><b id='1' p='3.5'>One</b><b id='2' p='10'>Two</b>"
        + "</s>").getBytes()));
    XPath x = XPathFactory.newInstance().newXPath();
    System.out.println(x.evaluate("/s/b[@id='2']", d) + " " +
        x.evaluate("count(//b)", d,
        XPathConstants.NUMBER) + " " + x.evaluate("sum(//@p)", d) + " "
        + x.evaluate("//b[last()]/@p > 5", d, XPathConstants.BOOLEAN));
    NodeList l = (NodeList) x.compile("//b[contains(., 'O')]").evaluate(d,
        XPathConstants.NODESET);
    System.out.println(l.getLength() + " " + l.item(0).getTextContent());
    try {
      x.compile("//[");
    } catch (XPathExpressionException e) {
      System.out.println("bad expression");
    }
    StringWriter w = new StringWriter();
    Transformer t = TransformerFactory.newInstance().newTransformer();
    t.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    t.setOutputProperty(OutputKeys.INDENT, "yes");
    t.transform(new DOMSource(d), new StreamResult(w));
    System.out.print(w);
  }
}
// -- exit 0
// -- stdout
// Two 2.0 13.5 true
// 1 One
// bad expression
// <s>
//     <b id="1" p="3.5">One</b>
//     <b id="2" p="10">Two</b>
// </s>
