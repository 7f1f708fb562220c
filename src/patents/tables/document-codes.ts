// Generated from data/patents/document-codes.yaml by `npm run generate`: change that file, never this one.
import { table } from "../../kernel/dated";
import { at } from "../../kernel/provision";
import type { DocumentCode } from "../document-code";

/** Document codes of the Patent Office whose meaning a source states. */
export const documentCodes: readonly DocumentCode[] = table<readonly DocumentCode[]>([
  {
    code: "A1631",
    basis: at("patent-act:36-2:2"),
    filed: "translationFiledOn",
    text: { ja: "翻訳文提出書", en: "translation of a foreign-language application" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A1761",
    basis: at("patent-act:38-5"),
    filed: "withdrawnOn",
    text: { ja: "出願取下書", en: "withdrawal of the application" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A1762",
    basis: at("patent-act:38-5"),
    filed: "abandonedOn",
    text: { ja: "出願放棄書", en: "abandonment of the application" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A1918",
    basis: at("act:66:2 first-sentence"),
    filed: "reviewRequested",
    text: { ja: "保全審査に付することを求める申出書", en: "request for security review" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A1919",
    basis: at("act:66:10"),
    filed: "nonForwardingRequestedOn",
    text: { ja: "不送付通知申出書", en: "request for a notice of non-forwarding" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A2541",
    basis: at("act:66:3"),
    sent: "forwardedNoticeOn",
    received: "forwardedNoticeReceivedOn",
    text: { ja: "送付通知", en: "notice of forwarding" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
  {
    code: "A2542",
    basis: at("act:66:10"),
    sent: "nonForwardingNoticeOn",
    received: "nonForwardingNoticeReceivedOn",
    text: { ja: "不送付通知", en: "notice of non-forwarding" },
    source: {
      grade: "secondary",
      read: {
        ja: "特許庁のインターネット出願ソフト（i5.30）のスタイルシートに倣う公開のプログラム（libefiling 0.1.8、PyPI）",
        en: "libefiling 0.1.8 (PyPI), whose style sheets follow those of the Patent Office's Internet Application Software i5.30",
      },
      checkedOn: "2026-12-01",
    },
  },
]);
