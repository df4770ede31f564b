using Clona.Detectors.Identifiers;

namespace Clona.Detectors.Tests.Identifiers;

public sealed class ThingsOfPersonsTests
{
    [Theory]
    [InlineData("vozidlo RZ ⟦1A2 3456⟧")]
    [InlineData("SPZ: ⟦ABC 12-34⟧")]
    [InlineData("registrační značka ⟦4AX1234⟧,")]
    [InlineData("vozidlem ⟦4AX 1234⟧ řízeným")]
    [InlineData("EČV ⟦BA123AB⟧")]
    [InlineData("státní poznávací značky ⟦8P7-1234⟧")]
    [InlineData("rozveze svým valníkem ⟦LIB 22-45⟧; převezme")]
    [InlineData("vůz ⟦RAE 23-95⟧, dále")]
    [InlineData("RZ a držitel\nVlk Jan / ⟦PAC 98-64⟧ / vlk(at)a.cz")]
    [InlineData("FAX 12-34 a norma ABC 12-34")]
    [InlineData("rz auta a spz")]
    [InlineData("norma 5C 2000 a 2X4 1234")]
    [InlineData("formát A4 2020")]
    public void Plate(string marked) => Probe.ShouldFind(new VehiclePlateDetector(), marked);

    [Theory]
    [InlineData("VIN: ⟦TMBJJ7NE8J0123456⟧")]
    [InlineData("karoserie ⟦TMBJJ7NE8J0123456⟧.")]
    [InlineData("VIN kód ⟦tmbjj7ne8j0123456⟧")]
    [InlineData("VINNÝ SKLEP 12345")]
    [InlineData("KATALOG12345678901234")]
    public void Vin(string marked) => Probe.ShouldFind(new VinDetector(), marked);

    [Theory]
    [InlineData("pozemek parc. č. ⟦123/4⟧ v k. ú. Lhota")]
    [InlineData("p. č. ⟦12⟧")]
    [InlineData("p.č. ⟦st. 123⟧")]
    [InlineData("pozemky č. ⟦12, 13/1 a 14⟧ zapsané na LV č. ⟦567⟧")]
    [InlineData("parc.č. ⟦st. 12/3, st. 14⟧")]
    [InlineData("PARC. Č. ⟦123/4⟧")]
    [InlineData("parc. c. ⟦123/4⟧, výměra 350 m2")]
    [InlineData("parcela č. ⟦123⟧, 350 m2")]
    [InlineData("listu vlastnictví č. ⟦1234⟧")]
    [InlineData("parcelné číslo ⟦123/4⟧")]
    [InlineData("parc. č. ⟦12,\n13/2⟧ a dále")]
    [InlineData("č. p. 123")]
    [InlineData("zákon č. 123/2004 Sb.")]
    [InlineData("parc. č. dle přílohy")]
    public void Parcel(string marked) => Probe.ShouldFind(new ParcelDetector(), marked);

    [Theory]
    [InlineData("Jan Novák ⟦v. r.⟧")]
    [InlineData("Ing. Eva Malá, ⟦v.r.⟧\nstarostka")]
    [InlineData("⟦Digitálně podepsal⟧ Jan Novák")]
    [InlineData("⟦podepsáno elektronicky⟧")]
    [InlineData("(⟦podepsáno⟧)")]
    [InlineData("⟦/podpis/⟧")]
    [InlineData("⟦gez.⟧ Novák")]
    [InlineData("Rada schválila v r. 2020")]
    [InlineData("(podpis)")]
    [InlineData("smlouva byla podepsáno nebylo")]
    [InlineData("podpis: ........")]
    public void Signature(string marked) => Probe.ShouldFind(new SignatureDetector(), marked);

    [Theory]
    [InlineData("osobní číslo ⟦12345⟧")]
    [InlineData("os. č.: ⟦A12345⟧")]
    [InlineData("číslo pojištěnce: ⟦8012121238⟧")]
    [InlineData("advokát, ev. č. ČAK ⟦12345⟧")]
    [InlineData("uživatelské jméno: ⟦novakj⟧")]
    [InlineData("login ⟦jnovak1⟧")]
    [InlineData("číslo studenta ⟦480212⟧")]
    [InlineData("uživatel systému")]
    [InlineData("osobní čísla zaměstnanců")]
    [InlineData("licence č. podle zákona")]
    public void Personal_number(string marked) => Probe.ShouldFind(new PersonalNumberDetector(), marked);

    [Theory]
    [InlineData("z adresy ⟦192.168.10.25⟧ byl")]
    [InlineData("MAC ⟦00:1A:2B:3C:4D:5E⟧")]
    [InlineData("⟦2001:db8:85a3:0:0:8a2e:370:7334⟧")]
    [InlineData("⟦fe80::1ff:fe23⟧.")]
    [InlineData("bod 1.2.3.4 a kapitola 12.3.4.5")]
    [InlineData("v 10:15:20 a 12:30")]
    [InlineData("192.168.10.256")]
    public void Network_address(string marked) => Probe.ShouldFind(new NetworkAddressDetector(), marked);

    [Theory]
    [InlineData("karta ⟦4111 1111 1111 1111⟧")]
    [InlineData("⟦4111111111111111⟧")]
    [InlineData("číslo karty ⟦4111 1111 1111 1112⟧")]
    [InlineData("4111 1111 1111 1112")]
    [InlineData("č. j. 4111111111111111")]
    public void Payment_card(string marked) => Probe.ShouldFind(new PaymentCardDetector(), marked);

    [Theory]
    [InlineData("GPS ⟦49.1234567N, 16.1234567E⟧")]
    [InlineData("⟦50°4'43.3\"N 14°26'15.5\"E⟧")]
    [InlineData("⟦49.59375, 17.25083⟧")]
    [InlineData("49.12 a 16.13")]
    [InlineData("teplota 45° a 50 °")]
    public void Coordinates(string marked) => Probe.ShouldFind(new GpsDetector(), marked);

    [Theory]
    [InlineData("Narozen(a) ....... 17. 11. 1979 v ⟦Opavě⟧\nRČ")]
    [InlineData("narozena 1. 2. 1980 ve ⟦Starém Městě⟧, bytem")]
    [InlineData("narozen 1. 2. 1980 vlastník pozemku")]
    public void Birth_place_behind_the_date(string marked) => Probe.ShouldFind(new BirthPlaceDetector(), marked);

    [Theory]
    [InlineData("hrob 2 – ⟦20. srpna 1937⟧ narozená Andrea Vlková")]
    [InlineData("⟦9. 2. 1945⟧ narozený Ivo Vlk, zaplaceno 3. 4. 2020")]
    public void Birth_date_before_its_label(string marked) => Probe.ShouldFind(new BirthDateDetector(), marked);

    [Theory]
    [InlineData("DIČ · schránka: ⟦xgybqpz⟧\n")]
    [InlineData("datová schránka ⟦cmiusae⟧, č. ú.")]
    [InlineData("datová schránka funguje, jak má")]
    [InlineData("schránka pokrytá prachem")]
    public void Databox_without_digits(string marked) => Probe.ShouldFind(new DataboxDetector(), marked);

    [Theory]
    [InlineData("zbrojní průkaz (ZP ⟦AL 402118⟧)")]
    [InlineData("č. dokladu     text\n2100451        pojistné")]
    public void Id_document_of_guns_and_no_voucher(string marked) => Probe.ShouldFind(new IdDocumentDetector(), marked);
}
