/*
 * Says what keeps the pane from starting in Excel: which script did not come, and what the administrator is to allow. A
 * script of its own in the oldest language, so that it runs whatever else is blocked; its words stand in the page. Where
 * even this one is blocked, the page shows them after as many seconds by its styles alone.
 */
(function () {
  var limit = 10000;
  var html = document.documentElement;
  var arrived = {};
  var refused = {};
  var isOver = false;

  /** What a script is to the pane; '' for one that it can do without. */
  function partOf(url) {
    if (/\/office\.js(\?|$)/.test(url)) return 'office';
    if (/\/excel-[a-z0-9]+-[\d.]+(\.debug)?\.js/.test(url)) return 'host';
    return url.indexOf(folder()) === 0 && url.indexOf('/office-js/') < 0 ? 'own' : '';
  }

  function folder() {
    return location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  }

  function scripts() {
    return Array.prototype.map
      .call(document.scripts, function (script) {
        return script.src;
      })
      .filter(Boolean);
  }

  /** The scripts that will not come, which at the end of the time are all that have not. */
  function missing() {
    var still = scripts().filter(function (url) {
      return isOver && !arrived[url] && !refused[url];
    });
    return Object.keys(refused).concat(still);
  }

  /** The first of the parts that is missing; each needs those before it. */
  function partMissing(urls) {
    var parts = urls.map(partOf);
    if (parts.indexOf('own') >= 0 && parts.indexOf('office') < 0) return 'own';
    if (parts.indexOf('office') >= 0 || typeof window.Office === 'undefined') return 'office';
    return parts.indexOf('host') >= 0 || typeof window.Excel === 'undefined' ? 'host' : 'silent';
  }

  /** What a person hands on to the administrator, in one line. */
  function lineFor(urls) {
    var office = scripts().filter(function (url) {
      return partOf(url) === 'office';
    });
    var named = urls.length > 0 || typeof window.Office !== 'undefined' ? urls : office;
    var origins = named.concat(named.length > 0 ? [] : office.concat(folder())).map(function (url) {
      return new URL(url).origin;
    });
    var needed = origins.filter(function (origin, index) {
      return origins.indexOf(origin) === index;
    });
    return (
      'Monopolafdækning i Excel (' +
      folder() +
      '): tillad ' +
      needed.join(' og ') +
      ' for Excel og WebView2 i proxy, firewall og filtre. ' +
      (named.length > 0 ? 'Ikke hentet: ' + named.join(', ') : 'Alt er hentet, men Excel svarede ikke.') +
      ' / In English: allow ' +
      needed.join(' and ') +
      ' for Excel and WebView2 in proxy, firewall and filters; ' +
      (named.length > 0
        ? 'what is named above was not fetched.'
        : 'everything was fetched, but Excel did not answer.')
    );
  }

  function say(where, text) {
    document.querySelector('#blocked-start [data-say="' + where + '"]').textContent = text;
  }

  function show() {
    var line = document.getElementById('blocked-start-line');
    if (!line || document.getElementById('root').hasChildNodes()) return;
    if (html.getAttribute('data-start') === 'outside') return;
    var urls = missing();
    html.setAttribute('data-part', partMissing(urls));
    html.setAttribute('data-start', 'blocked');
    line.value = lineFor(urls);
  }

  function act(event) {
    // The words in another language stand in an element of their own.
    var pressed = event.target.closest('[data-do]');
    var what = pressed ? pressed.getAttribute('data-do') : '';
    if (what === 'again') location.reload();
    if (what !== 'copy') return;
    document.getElementById('blocked-start-line').select();
    var isCopied = document.execCommand('copy');
    var otherwise = 'Markeret. Kopiér med tastaturet. · Selected: copy it with the keyboard.';
    say('copied', isCopied ? 'Kopieret · Copied' : otherwise);
  }

  function onLoad(event) {
    if (event.target.src) arrived[event.target.src] = true;
  }

  function onError(event) {
    var url = event.target.src;
    if (!url) return;
    refused[url] = true;
    // Office looks for texts and telemetry elsewhere, or does without.
    if (partOf(url) !== '') setTimeout(show, 0);
  }

  /** A page in a script's place, as a proxy puts it there to ask who one is, arrives and cannot be read. */
  function onFault(event) {
    if (!(event.error instanceof SyntaxError) || partOf(event.filename) === '') return;
    refused[event.filename] = true;
    show();
  }

  // Neither event bubbles: they are met on their way in.
  document.addEventListener('load', onLoad, true);
  document.addEventListener('error', onError, true);
  window.addEventListener('error', onFault);
  // The pane's own script has run and found no Office.
  document.addEventListener('pane-blocked', show);
  document.addEventListener('DOMContentLoaded', function () {
    say('address', folder() + 'index.html');
    document.getElementById('blocked-start').addEventListener('click', act);
  });
  setTimeout(function () {
    isOver = true;
    show();
  }, limit);
})();
